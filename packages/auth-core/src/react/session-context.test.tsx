// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import type { Session, SessionState } from '../session/session.ts'
import { SessionProvider, useSession } from './session-context.ts'

function Status(): ReactNode {
  return useSession().state.status
}

function fakeSession(): Session & { become(state: SessionState): void } {
  let state: SessionState = { status: 'ready', generation: 1, epoch: 0 }
  const listeners = new Set<(state: SessionState) => void>()
  const unused = () => {
    throw new Error('not used here')
  }
  return {
    key: 'key',
    endpoints: [],
    get identity() {
      return unused()
    },
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    become(next) {
      state = next
      for (const listener of listeners) listener(next)
    },
    token: unused,
    peek: unused,
    reject: unused,
    accept: unused,
    resumeHandle: unused,
    switchTo: unused,
    signOut: unused,
    dispose: unused,
  }
}

test('a component follows the state of its session', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const session = fakeSession()
  const container = document.createElement('div')
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <SessionProvider session={session}>
        <Status />
      </SessionProvider>,
    ),
  )
  expect(container.textContent).toBe('ready')
  await act(async () => session.become({ status: 'signed-out', generation: 1, epoch: 1 }))
  expect(container.textContent).toBe('signed-out')
  await act(async () => root.unmount())
})

test('a renewal that a component starts while it renders disturbs no other one', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const warn = vi.spyOn(console, 'error').mockImplementation(() => {})
  const session = fakeSession()
  const container = document.createElement('div')
  const root = createRoot(container)
  function Starter(): ReactNode {
    if (session.state.generation === 1) session.become({ status: 'renewing', generation: 2, epoch: 0 })
    return null
  }
  const show = (children: ReactNode) =>
    act(async () => root.render(<SessionProvider session={session}>{children}</SessionProvider>))
  await show(<Status />)
  await show([<Status key="status" />, <Starter key="starter" />])
  expect(warn).not.toHaveBeenCalled()
  expect(container.textContent).toBe('renewing')
  await act(async () => root.unmount())
})

test('without a provider it says what is missing', () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const root = createRoot(document.createElement('div'), { onUncaughtError: () => {} })
  expect(() => act(() => root.render(<Status />))).toThrow(/SessionProvider/)
})
