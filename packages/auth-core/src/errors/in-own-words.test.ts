import { inspect } from 'node:util'
import { CombinedError, gql } from '@urql/core'
import { expect, test } from 'vitest'
import { createListStore } from '../lists/create-list-store.ts'
import { type ClientRig, createClientRig } from '../testing/client-rig.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { CredentialRejectedError } from './errors.ts'
import { energyError } from './find-energy-error.ts'
import { inOwnWords } from './in-own-words.ts'

const query = gql('query Item { item(id: "a") { id } }')

/** Everything that can end an operation with a typed error of its own. */
const endings: [string, (rig: ClientRig) => unknown][] = [
  [
    'credential-rejected',
    ({ provider }) => {
      provider.behaviour.renewalFault = () =>
        new CredentialRejectedError('The provider refused the credential.')
    },
  ],
  [
    'renewal-failed',
    ({ provider }) => {
      provider.behaviour.renewalFault = () => new Error('down')
    },
  ],
  ['reauthentication-required', ({ session }) => session.signOut()],
  ['session-closed', ({ session }) => session.dispose()],
]

test.each(endings)(
  '`%s` speaks for itself, in the place where urql and its exchanges look',
  async (code, end) => {
    const rig = createClientRig()
    await end(rig)
    const asked = rig.client.query(query, {}).toPromise()
    await rig.clock.drain()
    const { error } = await asked
    expect(error).toBeInstanceOf(CombinedError)
    expect(energyError(error)?.code).toBe(code)
    expect(error?.networkError).toBe(energyError(error))
    expect(error?.message).toBe(energyError(error)?.message)
    expect(`${error} ${error?.stack} ${inspect(error)}`).not.toContain('[Network]')
  },
)

test('an operation that a switch ends speaks for itself too', async () => {
  const rig = createClientRig()
  const asked = rig.client.query(query, {}).toPromise()
  await rig.clock.advance(10)
  await rig.session.switchTo(null)
  const { error } = await asked
  expect(energyError(error)?.code).toBe('session-changed')
  expect(error?.message).toBe(energyError(error)?.message)
})

test('a list that cannot be read speaks for itself too', async () => {
  const rig = createClientRig()
  const list = createListStore(rig.client, itemsQuery, { variables: {}, path: 'nowhere' as 'items' })
  const unsubscribe = list.subscribe(() => {})
  await rig.clock.drain()
  const { error } = list.getSnapshot()
  unsubscribe()
  expect(energyError(error)?.code).toBe('configuration')
  expect(error?.message).toBe(energyError(error)?.message)
})

test('what happened to the connection stays `[Network]`, and so does what is none of ours', async () => {
  const rig = createClientRig()
  await rig.signIn()
  rig.provider.behaviour.answer = () => new Response('<html>', { status: 403 })
  const asked = rig.client.query(query, {}).toPromise()
  await rig.clock.drain()
  const { error } = await asked
  expect(energyError(error)?.code).toBe('transport')
  expect(error?.message).toBe(`[Network] ${energyError(error)?.message}`)
  expect(inOwnWords(new CombinedError({ networkError: new Error('x') })).message).toBe('[Network] x')
})
