import {
  ConfigurationError,
  EnergyError,
  ReauthenticationRequiredError,
  SessionChangedError,
} from '@energy/auth-core'
import { endpoints, krakenFetch } from '@energy/kraken'
import { AccountBalanceDocument, TransactionsDocument, ViewerDocument } from '@energy/kraken/de'
import { stringifyDocument } from '@urql/core'
import type { Customer } from './create-customers.ts'

/** What a browser may ask for, by name. The server sends its own text, whatever the browser has sent. */
const documents = new Map<unknown, string>(
  Object.entries({
    Viewer: ViewerDocument,
    AccountBalance: AccountBalanceDocument,
    Transactions: TransactionsDocument,
  }).map(([name, document]) => [name, stringifyDocument(document)]),
)

/** Answers a query of a page in the name of the customer whose cookie came along. */
export async function answerQuery(
  customer: Customer | null,
  request: Request,
  url: string = endpoints.de.url,
): Promise<Response> {
  if (!customer) return refuse(new ReauthenticationRequiredError('Nobody is signed in.'))
  // A tab may still show the customer who was signed in before.
  if (request.headers.get('x-customer') !== customer.id)
    return refuse(new SessionChangedError('Another customer has signed in meanwhile.'))
  const { operationName, variables } = await request.json()
  const query = documents.get(operationName)
  if (query === undefined) return refuse(new ConfigurationError('Pages may not ask for this.'))
  try {
    const answer = await krakenFetch(customer.session)(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: request.signal,
    })
    return Response.json(await answer.json())
  } catch (error) {
    if (EnergyError.isInstance(error)) return refuse(error)
    throw error
  }
}

/** An answer in which the browser finds the error with `energyError`. */
function refuse(error: EnergyError): Response {
  return Response.json({ errors: [{ message: error.message, extensions: { energyError: error } }] })
}
