export * from './generated/us-graphcache.ts'
