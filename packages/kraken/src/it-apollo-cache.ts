export * from './generated/it-apollo-cache.ts'
