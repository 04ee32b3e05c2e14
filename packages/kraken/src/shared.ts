export * from './generated/shared.ts'
