export * from './generated/us-apollo-cache.ts'
