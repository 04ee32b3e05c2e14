export * from './generated/jp-apollo-cache.ts'
