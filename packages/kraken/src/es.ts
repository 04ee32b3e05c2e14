export * from './generated/es.ts'
