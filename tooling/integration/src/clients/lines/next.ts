import { EnergyError, type Session } from '@energy/auth-core'
import { krakenFetch } from '@energy/kraken'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { type ClientOptions, fetchExchange, stringifyDocument } from '@urql/core'

const documents = { Viewer: ViewerDocument, SupplyPoints: SupplyPointsDocument }
const texts = new Map<unknown, string>(
  Object.entries(documents).map(([name, document]) => [name, stringifyDocument(document)]),
)

/** On the server, as `POST` of `app/api/energy/route.ts`: a page names a document, and the server sends its own text. */
export async function answerQuery(session: Session, url: string, request: Request): Promise<Response> {
  const { operationName, variables } = await request.json()
  const query = texts.get(operationName)
  if (query === undefined) return new Response(null, { status: 403 })
  try {
    const answer = await krakenFetch(session)(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: request.signal,
    })
    return Response.json(await answer.json())
  } catch (error) {
    if (!EnergyError.isInstance(error)) throw error
    return Response.json({ errors: [{ message: error.message, extensions: { energyError: error } }] })
  }
}

/** In the browser: `new Client(pageOptions)`, below urql's `Provider`. */
export const pageOptions: ClientOptions = {
  url: '/api/energy',
  preferGetMethod: false,
  exchanges: [fetchExchange],
}
