export {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisStoreOptions,
  redisStore,
} from './stores/redis-store.ts'
