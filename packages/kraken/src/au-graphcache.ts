export * from './generated/au-graphcache.ts'
