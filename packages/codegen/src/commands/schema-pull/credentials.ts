import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CodegenError } from '../../errors/codegen-error.ts'
import type { World } from '../command.ts'

/** What a session of `@energy/auth-core` offers here. */
interface TokenSource {
  token(): PromiseLike<{ readonly authorization: string | undefined }>
}

/**
 * Reads headers from the environment, so that no secret stands on a command line.
 *
 * @param pairs - such as `authorization=KRAKEN_TOKEN`: the header and the variable that holds its value.
 * @throws {@link CodegenError} when a variable is not set.
 */
export function headersFromEnvironment(
  pairs: readonly string[],
  environment: World['environment'],
): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, header, variable] = /^([\w-]+)=([A-Za-z_]\w*)$/.exec(pair) ?? []
      if (header === undefined || variable === undefined)
        throw new CodegenError('--header-from-env takes header=VARIABLE, such as authorization=KRAKEN_TOKEN.')
      const value = environment[variable]
      if (!value) throw new CodegenError(`The environment variable ${variable} is not set.`)
      return [header.toLowerCase(), value]
    }),
  )
}

/**
 * Signs in with the session that a module of the app exports as its default: the session itself, or a function that
 * makes it.
 *
 * @throws {@link CodegenError} when the module has no session, or it gets no token.
 */
export async function headersFromSession(file: string, folder: string): Promise<Record<string, string>> {
  const module: unknown = await import(pathToFileURL(resolve(folder, file)).href).catch(() => {
    throw new CodegenError(`${file} cannot be loaded. It must be a module that Node runs as it is.`)
  })
  const exported: unknown =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
  const session: unknown = typeof exported === 'function' ? await exported() : exported
  if (!isTokenSource(session)) throw new CodegenError(`${file} must export a session as its default.`)
  try {
    const { authorization } = await session.token()
    return authorization === undefined ? {} : { authorization }
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? ` (${String(error.code)})` : ''
    throw new CodegenError(`The session of ${file} got no token${code}.`)
  }
}

function isTokenSource(value: unknown): value is TokenSource {
  return typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'function'
}
