export * from './generated/de-apollo-cache.ts'
