export * from './generated/unverified-apollo-cache.ts'
