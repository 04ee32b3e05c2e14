export * from './generated/shared-apollo-cache.ts'
