export * from './generated/jp-graphcache.ts'
