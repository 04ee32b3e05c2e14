export * from './generated/au.ts'
