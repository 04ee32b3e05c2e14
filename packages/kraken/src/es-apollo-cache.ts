export * from './generated/es-apollo-cache.ts'
