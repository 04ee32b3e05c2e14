export * from './generated/unverified-graphcache.ts'
