export * from './generated/es-graphcache.ts'
