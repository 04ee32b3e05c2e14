export * from './generated/graphcache.ts'
