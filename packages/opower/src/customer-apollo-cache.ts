export * from './generated/customer-apollo-cache.ts'
