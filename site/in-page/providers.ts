import { accessToken, type ClientEvent, type Session } from '@energy/auth-core'
import { auth0, beEnergisedFetch, createBeEnergisedSession } from '@energy/beenergised'
import { apiKey, createKrakenSession, krakenFetch } from '@energy/kraken'
import { createOpowerSession, opowerFetch } from '@energy/opower'
import type { Sandbox } from '@energy/sandbox/browser'

/** A customer who is signed in to a provider of the sandbox. */
export interface SignedIn {
  readonly url: string
  /** Sends operations in the customer's name. */
  readonly fetch: typeof fetch
  readonly session: Session
}

/** What the playground offers. */
export interface PlaygroundProvider {
  /** What the sandbox calls it. */
  readonly name: string
  readonly title: string
  /** The schema that its package bundles. */
  readonly schema: string
  /** The operation that stands there at the start. */
  readonly operation: string
  readonly signIn: (sandbox: Sandbox, on: (event: ClientEvent) => void) => SignedIn
}

type Instance = keyof Sandbox['kraken']

/** The platforms that the sandbox serves. Those without a schema of their own have that of another. */
const instances: Readonly<Record<Instance, { readonly title: string; readonly schema?: string }>> = {
  de: { title: 'Octopus Energy, Germany' },
  gb: { title: 'Octopus Energy, Great Britain' },
  us: { title: 'Octopus Energy, USA' },
  fr: { title: 'Octopus Energy, France' },
  it: { title: 'Octopus Energy, Italy' },
  es: { title: 'Octopus Energy, Spain' },
  jp: { title: 'Octopus Energy, Japan' },
  nz: { title: 'Octopus Energy, New Zealand' },
  au: { title: 'Origin Energy, Australia' },
  'edf-gb': { title: 'EDF, Great Britain', schema: 'gb' },
  'eon-next': { title: 'E.ON Next', schema: 'gb' },
  'good-energy': { title: 'Good Energy', schema: 'gb' },
  'powershop-nz': { title: 'Powershop, New Zealand', schema: 'nz' },
  'meridian-nz': { title: 'Meridian, New Zealand', schema: 'nz' },
}

/** The providers, with a customer each and an operation to begin with. */
export const providers: readonly PlaygroundProvider[] = [
  ...typedKeys(instances).map(
    (instance): PlaygroundProvider => ({
      name: `kraken/${instance}`,
      title: instances[instance].title,
      schema: `@energy/kraken/schema/${instances[instance].schema ?? instance}.graphql`,
      operation: `query Viewer {
  viewer {
    fullName
    accounts {
      number
      balance
    }
  }
}
`,
      signIn(sandbox, on) {
        const { url } = sandbox.kraken[instance]
        const auth = apiKey(sandbox.credentials.kraken[instance].apiKey)
        const session = createKrakenSession({ url, auth, fetch: sandbox.fetch, on })
        return { url, session, fetch: krakenFetch(session, { fetch: sandbox.fetch, on }) }
      },
    }),
  ),
  {
    name: 'opower',
    title: 'Oracle Utilities Opower',
    schema: '@energy/opower/schema/customer.graphql',
    operation: `query BillingAccounts {
  billingAccountsConnection(first: 3) {
    totalCount
    edges {
      node {
        urn
        name
        customerClass
      }
    }
  }
}
`,
    signIn(sandbox, on) {
      const { url, tokenUrl } = sandbox.opower
      const { clientId, clientSecret } = sandbox.credentials.opower
      const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`
      const grant = { grant_type: 'client_credentials' }
      // A browser must not hold a utility's secret; here a sandbox stands for the server that does.
      const auth = accessToken(() => askForToken(sandbox, tokenUrl, grant, { authorization }))
      const session = createOpowerSession({ url, auth, fetch: sandbox.fetch, on })
      return { url, session, fetch: opowerFetch(session, { fetch: sandbox.fetch, on }) }
    },
  },
  {
    name: 'beenergised',
    title: 'be.ENERGISED',
    schema: '@energy/beenergised/schema/beenergised.graphql',
    operation: `query ContractRateOptions {
  contractRateOptions {
    id
    name
  }
  contractPaymentMethods {
    paymentType
  }
}
`,
    signIn(sandbox, on) {
      const { url, auth0Url } = sandbox.beenergised
      const { username, password } = sandbox.credentials.beenergised
      const auth = auth0(() => askForToken(sandbox, auth0Url, { username, password }))
      const session = createBeEnergisedSession({ url, auth, fetch: sandbox.fetch, on })
      return { url, session, fetch: beEnergisedFetch(session, { fetch: sandbox.fetch, on }) }
    },
  },
]

async function askForToken(
  sandbox: Sandbox,
  url: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const response = await sandbox.fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) })
  const answer: { access_token: string } = await response.json()
  return answer.access_token
}

function typedKeys<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => key in record)
}
