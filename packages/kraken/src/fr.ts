export * from './generated/fr.ts'
