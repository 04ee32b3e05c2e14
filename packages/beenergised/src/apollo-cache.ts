export * from './generated/apollo-cache.ts'
