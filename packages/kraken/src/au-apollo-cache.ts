export * from './generated/au-apollo-cache.ts'
