export * from './generated/customer-graphcache.ts'
