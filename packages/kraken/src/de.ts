export * from './generated/de.ts'
