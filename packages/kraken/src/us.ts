export * from './generated/us.ts'
