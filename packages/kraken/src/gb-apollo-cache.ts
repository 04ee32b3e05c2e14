export * from './generated/gb-apollo-cache.ts'
