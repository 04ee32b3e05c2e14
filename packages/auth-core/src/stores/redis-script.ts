import { ConfigurationError } from '../errors/errors.ts'

/** What the store needs of a client or cluster of `redis`, version 5 or later. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  evalSha(digest: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** What the store needs of a client or cluster of `ioredis`, version 5 or later. */
export interface IoRedisClient {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  evalsha(digest: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** Runs a Lua script that works on one key. */
export type RedisCall = (script: string, key: string, ...values: string[]) => Promise<unknown>

/** Makes both client libraries run scripts alike: by digest, and by source when the server does not know it yet. */
export function redisCaller(client: NodeRedisClient | IoRedisClient): RedisCall {
  const digests = new Map<string, Promise<string>>()
  const evaluate = evaluatorOf(client)

  return async (script, key, ...values) => {
    const digest = digests.get(script) ?? sha1(script)
    digests.set(script, digest)
    try {
      return await evaluate.byDigest(await digest, key, values)
    } catch (error) {
      if (!isUnknownScript(error)) throw error
      return evaluate.bySource(script, key, values)
    }
  }
}

interface Evaluator {
  byDigest(digest: string, key: string, values: string[]): Promise<unknown>
  bySource(source: string, key: string, values: string[]): Promise<unknown>
}

function evaluatorOf(client: NodeRedisClient | IoRedisClient): Evaluator {
  if ('evalSha' in client)
    return {
      byDigest: (digest, key, values) => client.evalSha(digest, { keys: [key], arguments: values }),
      bySource: (source, key, values) => client.eval(source, { keys: [key], arguments: values }),
    }
  if ('evalsha' in client)
    return {
      byDigest: (digest, key, values) => client.evalsha(digest, 1, key, ...values),
      bySource: (source, key, values) => client.eval(source, 1, key, ...values),
    }
  throw new ConfigurationError('redisStore: `client` must be a client of the package `redis` or `ioredis`.')
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT')
}
