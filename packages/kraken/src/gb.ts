export * from './generated/gb.ts'
