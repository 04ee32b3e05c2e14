import type { Client } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { ConfigurationError, CredentialRejectedError } from '../errors/errors.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { accessToken } from '../grants/access-token.ts'
import type { Session } from '../session/session.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { collectGarbage } from '../testing/collect-garbage.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { ItemDocument } from '../testing/rig.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createProviderClient } from './create-provider-client.ts'
import { createProviderSessionPool, type ProviderSessionPoolOptions } from './create-provider-session-pool.ts'

const endpoint = { url: 'https://rig.test/graphql' }

function createRig(options: ProviderSessionPoolOptions = {}) {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock)
  const pool = createProviderSessionPool(exampleProvider, endpoint, {
    clock,
    fetch: provider.fetch,
    ...options,
  })
  const clientOf = (user: string): Client =>
    createProviderClient(exampleProvider, endpoint, {
      session: pool.sessionOf(provider.grant(user)),
      fetch: provider.fetch,
      clock,
      exchanges: [],
    })
  async function ownerSeenBy(client: Client, id: string): Promise<string | undefined> {
    const asked = client.query(ItemDocument, { id }).toPromise()
    await clock.advance(1_000)
    const { data, error } = await asked
    if (error) throw error
    return data?.item.owner
  }
  return { clock, provider, pool, clientOf, ownerSeenBy }
}

/** A store that counts who listens to it. */
function listenedStore(): { store: SessionStore; listeners: () => number } {
  const store = memoryStore()
  let listeners = 0
  return {
    listeners: () => listeners,
    store: {
      ...store,
      subscribe(key, listener) {
        listeners++
        const unsubscribe = store.subscribe?.(key, listener)
        return () => {
          listeners--
          unsubscribe?.()
        }
      },
    },
  }
}

describe('one session for each user', () => {
  test('50 clients with one credential sign in once, and pass one gate', async () => {
    const { clock, provider, pool, clientOf } = createRig()
    const asked = Array.from({ length: 50 }, (_, id) =>
      clientOf('anna').query(ItemDocument, { id }).toPromise(),
    )
    await clock.advance(1_000)
    const owners = (await Promise.all(asked)).map(({ data }) => data?.item.owner)
    expect(owners).toEqual(Array(50).fill('anna'))
    expect(provider.renewals).toBe(1)
    const [one, other] = [1, 2].map(() => pool.sessionOf(provider.grant('anna')))
    expect(one).toBe(other)
    expect(one?.identity.gate(endpoint.url)).toBe(other?.identity.gate(endpoint.url))
  })

  test('users have nothing in common', () => {
    const { provider, pool } = createRig()
    const [anna, bert] = ['anna', 'bert'].map((user) => pool.sessionOf(provider.grant(user)))
    expect(anna?.key).not.toBe(bert?.key)
    expect(anna?.identity.gate(endpoint.url)).not.toBe(bert?.identity.gate(endpoint.url))
  })

  test('the kind and the principal of a credential cannot run into each other', () => {
    const { provider, pool } = createRig()
    const grant = provider.grant()
    const one = pool.sessionOf({ ...grant, kind: 'a', principal: 'bc' })
    expect(pool.sessionOf({ ...grant, kind: 'ab', principal: 'c' })).not.toBe(one)
  })

  test('tokens that are nobody’s in particular are shared by those who bring the same grant only', () => {
    const { pool } = createRig()
    const grant = accessToken(() => 'token')
    expect(pool.sessionOf(grant)).toBe(pool.sessionOf(grant))
    expect(pool.sessionOf(accessToken(() => 'token'))).not.toBe(pool.sessionOf(grant))
  })

  test('nobody can turn a session that others use into that of somebody else, or close it', async () => {
    const { clock, provider, pool } = createRig()
    const session = pool.sessionOf(provider.grant('anna'))
    await expect(session.switchTo(provider.grant('bert'))).rejects.toThrow(ConfigurationError)
    expect(() => session.dispose()).toThrow(/of a pool/)
    const token = session.token()
    await clock.advance(100)
    expect((await token).authorization).toContain('anna')
  })

  test('a sign-out ends the session for all, and the next one signs in anew', async () => {
    const { provider, pool, clientOf, ownerSeenBy } = createRig({ store: memoryStore() })
    const client = clientOf('anna')
    await ownerSeenBy(client, 'first')
    await pool.sessionOf(provider.grant('anna')).signOut()
    const error = await ownerSeenBy(client, 'second').catch(energyError)
    expect(error).toMatchObject({ code: 'reauthentication-required' })
    expect(await ownerSeenBy(clientOf('anna'), 'third')).toBe('anna')
    expect(provider.renewals).toBe(2)
  })
})

describe('what a pool keeps', () => {
  test('the sessions that were asked for last, whether or not somebody holds them', async () => {
    const { provider, pool, clientOf, ownerSeenBy } = createRig({ maximum: 2 })
    for (const user of ['anna', 'bert', 'anna', 'carl']) await ownerSeenBy(clientOf(user), 'first')
    await collectGarbage()
    for (const user of ['anna', 'carl']) await ownerSeenBy(clientOf(user), 'second')
    expect(provider.renewals).toBe(3)
    await collectGarbage()
    await ownerSeenBy(clientOf('bert'), 'third')
    expect(provider.renewals).toBe(4)
    expect(pool.sessionOf(provider.grant('bert')).state.status).toBe('ready')
  })

  test('no session that somebody holds is closed, or made twice', async () => {
    const { provider, pool, clientOf, ownerSeenBy } = createRig({ maximum: 1 })
    const held = clientOf('anna')
    await ownerSeenBy(held, 'first')
    for (const user of ['bert', 'carl', 'dora']) await ownerSeenBy(clientOf(user), 'first')
    await collectGarbage()
    expect(await ownerSeenBy(held, 'second')).toBe('anna')
    expect(await ownerSeenBy(clientOf('anna'), 'third')).toBe('anna')
    expect(provider.renewals).toBe(4)
    pool.dispose()
  })

  test('one that works rather than those whose credentials were refused', async () => {
    const { clock, provider, pool, clientOf, ownerSeenBy } = createRig({ maximum: 5 })
    await ownerSeenBy(clientOf('anna'), 'first')
    provider.behaviour.renewalFault = () => new CredentialRejectedError('Refused.')
    for (let guess = 0; guess < 20; guess++) {
      const refused = pool.sessionOf(provider.grant(`guess ${guess}`)).token()
      const outcome = refused.then(
        () => 'lent',
        () => 'refused',
      )
      await clock.advance(1_000)
      expect(await outcome).toBe('refused')
    }
    await collectGarbage()
    const { renewals } = provider
    expect(await ownerSeenBy(clientOf('anna'), 'second')).toBe('anna')
    expect(provider.renewals).toBe(renewals)
  })

  test('an operation and a token that are under way arrive, though nobody holds the session', async () => {
    const { clock, provider, pool, clientOf } = createRig({ maximum: 1 })
    const asked = clientOf('anna').query(ItemDocument, { id: 'first' }).toPromise()
    const token = pool.sessionOf(provider.grant('bert')).token()
    pool.sessionOf(provider.grant('carl'))
    await collectGarbage()
    await clock.advance(1_000)
    expect((await asked).data?.item.owner).toBe('anna')
    expect((await token).authorization).toContain('bert')
  })

  test('one who listens is told, though nobody else holds the session', async () => {
    const { clock, provider, pool } = createRig({ maximum: 1, store: memoryStore() })
    const seen: string[] = []
    pool.sessionOf(provider.grant('anna')).subscribe(({ status }) => seen.push(status))
    pool.sessionOf(provider.grant('bert'))
    await collectGarbage()
    void pool.sessionOf(provider.grant('anna')).token()
    await clock.advance(1_000)
    expect(seen).toEqual(['renewing', 'ready'])
  })

  test.each(['sessions alone', 'sessions whose grants hold them'])(
    'nothing of those that nobody holds: %s',
    async (what) => {
      const { store, listeners } = listenedStore()
      const { provider, pool } = createRig({ maximum: 5, store })
      const held: Session[] = []
      for (let user = 0; user < 200; user++) {
        const grant = provider.grant(`user ${user}`)
        const session = pool.sessionOf(grant)
        if (what !== 'sessions alone') Object.assign(grant, { session })
        if (user % 50 === 0) held.push(session)
      }
      expect(listeners()).toBe(200)
      await collectGarbage()
      expect(listeners()).toBe(9)
      pool.dispose()
      expect(held.map(({ state }) => state.status)).toEqual(Array(4).fill('closed'))
      expect(listeners()).toBe(0)
    },
  )

  test('a token that another process stores is taken by a session of a pool', async () => {
    const store = memoryStore()
    const clock = createVirtualClock()
    const provider = fakeProvider(clock)
    const [here, there] = [1, 2].map(() =>
      createProviderSessionPool(exampleProvider, endpoint, { clock, fetch: provider.fetch, store }).sessionOf(
        provider.grant('anna'),
      ),
    )
    const tokens = Promise.all([here?.token(), there?.token()])
    await clock.advance(5_000)
    const [one, other] = await tokens
    expect(one?.authorization).toBe(other?.authorization)
    await there?.signOut()
    await clock.advance(1_000)
    expect(here?.state.status).toBe('signed-out')
  })
})

describe('a pool that cannot be', () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to keep %s sessions', (maximum) => {
    expect(() => createProviderSessionPool(exampleProvider, endpoint, { maximum })).toThrow(/`maximum`/)
  })

  test('says what is wrong with the options of its sessions before anybody asks', () => {
    const insecure = { url: 'http://example.com/graphql' }
    expect(() => createProviderSessionPool(exampleProvider, insecure)).toThrow(ConfigurationError)
    expect(() => createProviderSessionPool(exampleProvider, endpoint, { timeout: 0 })).toThrow(/`timeout`/)
  })

  test.each([null, undefined, 'secret', 5, {}])('makes no session of %s', (auth) => {
    const { pool } = createRig()
    const take = () => Reflect.apply(pool.sessionOf, pool, [auth])
    expect(take).toThrow(ConfigurationError)
    expect(take).toThrow(/`sessionOf` takes the credential of one user/)
  })

  test('gives no session after it was disposed of', () => {
    const { provider, pool } = createRig()
    const session = pool.sessionOf(provider.grant())
    pool.dispose()
    expect(session.state.status).toBe('closed')
    expect(() => session.dispose()).not.toThrow()
    expect(() => pool.sessionOf(provider.grant())).toThrow(/disposed of/)
  })
})
