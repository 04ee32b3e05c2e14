import { type DebugEvent, type Exchange, gql, type Operation } from '@urql/core'
import { expect, test } from 'vitest'
import { pipe, tap } from 'wonka'
import { createClientRig } from '../testing/client-rig.ts'

/** What urql's `devtoolsExchange` does: it tells every operation and every result, under the name that is given to it. */
const devtoolsLike: Exchange =
  ({ forward, dispatchDebug }) =>
  (operations$) =>
    pipe(
      operations$,
      tap((operation) =>
        dispatchDebug({
          type: operation.kind === 'teardown' ? 'teardown' : 'execution',
          message: 'An operation.',
          operation,
          data: {},
        } as never),
      ),
      forward,
      tap(({ operation, error }) =>
        dispatchDebug({
          type: error ? 'error' : 'update',
          message: 'A result.',
          operation,
          data: {},
        } as never),
      ),
    )

test("urql's devtools hear of every operation, with what the app asked for, across a switch", async () => {
  const rig = createClientRig({ exchanges: [devtoolsLike] })
  await rig.signIn()
  const heard: DebugEvent[] = []
  const { unsubscribe } = rig.client.subscribeToDebugTarget?.((event) => heard.push(event)) ?? {}
  const query = gql('query Item { item(id: "a") { id } }')
  const ask = async () => {
    const asked = rig.client.query(query, {}, { requestPolicy: 'network-only' }).toPromise()
    await rig.clock.drain()
    return asked
  }
  const { operation } = await ask()
  await rig.session.switchTo(rig.provider.grant('bert'))
  rig.provider.behaviour.answer = () => new Response('', { status: 403 })
  await ask()
  unsubscribe?.()
  expect(heard.map(({ type, source }) => `${source}: ${type}`)).toEqual([
    'devtoolsLike: execution',
    'requestsAndAnswers: fetchRequest',
    'requestsAndAnswers: fetchSuccess',
    'devtoolsLike: update',
    'devtoolsLike: teardown',
    'devtoolsLike: execution',
    'requestsAndAnswers: fetchRequest',
    'requestsAndAnswers: fetchError',
    'devtoolsLike: error',
    'devtoolsLike: teardown',
  ])
  const keys: Operation['key'][] = heard.map((event) => event.operation.key)
  expect(new Set(keys)).toEqual(new Set([operation.key]))
  for (const secret of rig.provider.secrets) expect(JSON.stringify(heard)).not.toContain(secret)
})
