export * from './generated/fr-graphcache.ts'
