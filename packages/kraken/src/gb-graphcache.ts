export * from './generated/gb-graphcache.ts'
