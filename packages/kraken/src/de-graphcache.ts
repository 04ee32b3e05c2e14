export * from './generated/de-graphcache.ts'
