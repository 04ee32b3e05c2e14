import { accessToken, createSession, energyError, type Session } from '@energy/auth-core'
import { beEnergisedFetch, createBeEnergisedSession } from '@energy/beenergised'
import { createKrakenSession, krakenFetch, endpoints as krakenHosts } from '@energy/kraken'
import { createOpowerSession, opowerFetch, endpoints as opowerHosts } from '@energy/opower'
import { describe, expect, test } from 'vitest'

const auth = () => accessToken(() => 'canary')
const url = 'https://platform.test/graphql'
const ready: readonly [string, typeof krakenFetch, () => Session, readonly string[]][] = [
  ['krakenFetch', krakenFetch, () => createKrakenSession({ url, auth: auth() }), [url, krakenHosts.de.url]],
  ['krakenFetch', krakenFetch, () => createSession({ grant: auth() }), [krakenHosts.gb.url]],
  [
    'opowerFetch',
    opowerFetch,
    () => createOpowerSession({ url, auth: auth() }),
    [url, opowerHosts.stage.url],
  ],
  ['beEnergisedFetch', beEnergisedFetch, () => createBeEnergisedSession({ url, auth: auth() }), [url]],
]

describe.each(ready)('%s', (_, make, createSession, own) => {
  const sent: string[] = []
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    sent.push(String(input))
    return Response.json({ data: { __typename: 'Query' } })
  }
  const body = '{"query":"{ __typename }"}'
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } }

  test('sends the token to own origins', async () => {
    sent.length = 0
    for (const address of own)
      expect((await make(createSession(), { fetch })(address, init)).status).toBe(200)
    expect(sent).toEqual(own)
  })

  test.each(['https://stranger.example/graphql', `${new URL(own[0] ?? '').origin}.stranger.example/graphql`])(
    'sends nothing to %s',
    async (stranger) => {
      sent.length = 0
      const error: unknown = await make(createSession(), { fetch })(stranger, init).catch((thrown) => thrown)
      expect(energyError(error)).toMatchObject({ code: 'configuration' })
      expect(sent).toEqual([])
    },
  )
})
