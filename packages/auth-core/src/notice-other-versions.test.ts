import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { noticeOtherVersions } from './notice-other-versions.ts'
import { authorizedFetch } from './requests/authorized-fetch.ts'
import { createSession } from './session/create-session.ts'

const slot = Symbol.for('@energy/auth-core/versions')
const forget = (): boolean => Reflect.deleteProperty(globalThis, slot)
const versions = (): unknown => Reflect.get(globalThis, slot)

beforeEach(() => {
  forget()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  forget()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('a second version is named once, with the first and with what to do', () => {
  noticeOtherVersions('1.2.0')
  noticeOtherVersions('1.2.0')
  expect(console.warn).not.toHaveBeenCalled()
  noticeOtherVersions('2.0.0')
  noticeOtherVersions('2.0.0')
  noticeOtherVersions('1.2.0')
  expect(vi.mocked(console.warn).mock.calls).toEqual([
    [
      '[energy] 1.2.0 and 2.0.0 of @energy/auth-core run side by side, each with limits of its own. `npm ls @energy/auth-core` says who brings which: update them together, then `npm dedupe`.',
    ],
  ])
})

test('in production nobody is told', () => {
  vi.stubEnv('NODE_ENV', 'production')
  noticeOtherVersions('1.2.0')
  noticeOtherVersions('2.0.0')
  expect(console.warn).not.toHaveBeenCalled()
})

test('an import notes nothing; a session does, and so does a client of a session that another copy made', () => {
  expect(versions()).toBeUndefined()
  const session = createSession({ grant: null })
  expect(versions()).toEqual(new Set([manifest.version]))
  forget()
  authorizedFetch(session)
  expect(versions()).toEqual(new Set([manifest.version]))
})
