export * from './generated/nz.ts'
