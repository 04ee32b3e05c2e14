export * from './generated/nz-apollo-cache.ts'
