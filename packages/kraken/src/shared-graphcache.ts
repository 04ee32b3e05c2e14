export * from './generated/shared-graphcache.ts'
