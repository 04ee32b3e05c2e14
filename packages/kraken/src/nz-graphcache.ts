export * from './generated/nz-graphcache.ts'
