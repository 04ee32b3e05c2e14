import { ConfigurationError } from '../errors/errors.ts'

/** What the store needs of a client or cluster of `redis`, version 5 or later. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  /** Only tells the client from one of `ioredis`. */
  readonly evalSha: unknown
}

/** What the store needs of a client or cluster of `ioredis`, version 5 or later. */
export interface IoRedisClient {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  /** Only tells the client from one of `redis`. */
  readonly evalsha: unknown
}

/** Runs a Lua script on one key. */
export type RedisScript = (key: string, ...values: string[]) => Promise<unknown>

/**
 * Makes a script callable through either client library.
 *
 * @remarks A call sends the source, not its digest: a few hundred bytes, a few times per token. In exchange it is one
 * command that reaches the client at once. A digest that the server does not know costs a second command, and that one
 * is lost when the app closes its client meanwhile, as it does right after the last token: the lock then stays taken.
 */
export function redisScript(client: NodeRedisClient | IoRedisClient, source: string): RedisScript {
  if ('evalSha' in client) return (key, ...values) => client.eval(source, { keys: [key], arguments: values })
  if ('evalsha' in client) return (key, ...values) => client.eval(source, 1, key, ...values)
  throw new ConfigurationError('redisStore: `client` must be a client of the package `redis` or `ioredis`.')
}
