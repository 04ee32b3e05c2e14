export * from './generated/it.ts'
