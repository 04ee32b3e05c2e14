export * from './generated/it-graphcache.ts'
