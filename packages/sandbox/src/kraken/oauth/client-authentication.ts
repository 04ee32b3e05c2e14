import type { Application } from '../../data/model.ts'
import type { World } from '../../data/world.ts'
import type { EndpointRequest } from './endpoint.ts'
import { OAuthError } from './oauth-error.ts'

/**
 * Finds the application that sends a request, by its secret in the body or in HTTP Basic, or by its id alone when it
 * has no secret.
 *
 * @throws OAuthError with `invalid_client`
 */
export function authenticateClient({ form, headers }: EndpointRequest, world: World): Application {
  const { id, secret } = readBasic(headers) ?? {
    id: form.get('client_id'),
    secret: form.get('client_secret'),
  }
  const application = applicationOf(id, world)
  if (!application || (application.clientSecret ?? null) !== secret)
    throw new OAuthError('invalid_client', 'The application is unknown, or its secret is wrong.', 401)
  return application
}

/** Finds an application by its id. */
export function applicationOf(clientId: string | null, { applications }: World): Application | undefined {
  return Object.values(applications).find((application: Application) => application.clientId === clientId)
}

const wellFormedBasic = /^Basic ((?:[a-z\d+/]{4})*(?:[a-z\d+/]{2}(?:==)?|[a-z\d+/]{3}=?)?)$/i

function readBasic(headers: Headers): { id: string; secret: string } | undefined {
  const [, encoded] = wellFormedBasic.exec(headers.get('authorization') ?? '') ?? []
  if (encoded === undefined) return undefined
  const [id = '', secret = ''] = atob(encoded).split(':')
  return { id: decodeURIComponent(id), secret: decodeURIComponent(secret) }
}
