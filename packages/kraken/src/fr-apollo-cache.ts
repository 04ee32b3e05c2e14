export * from './generated/fr-apollo-cache.ts'
