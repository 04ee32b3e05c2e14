import { expect, test } from 'vitest'
import { TransportError } from '../errors/errors.ts'
import { refuseRedirect } from './refuse-redirect.ts'

const refuse = (answer: Response): void =>
  refuseRedirect(answer, 'https://api.example.com/graphql', 'The provider')

const redirect = (status: number, location?: string): Response =>
  new Response(null, { status, headers: location === undefined ? {} : { location } })

test.each([301, 302, 303, 307, 308])(
  'status %i is refused, with the origin it points to and no more',
  (status) => {
    const attempt = (): void =>
      refuse(redirect(status, 'https://user:canary@stranger.example/canary?token=canary'))
    expect(attempt).toThrow(TransportError)
    expect(attempt).toThrow(/ to https:\/\/stranger\.example, /)
    expect(attempt).not.toThrow(/canary/)
  },
)

test('a relative one points to the same origin, and a missing or broken one nowhere', () => {
  expect(() => refuse(redirect(302, '/elsewhere'))).toThrow(/ to https:\/\/api\.example\.com, /)
  expect(() => refuse(redirect(302))).toThrow(/a redirect, which/)
  expect(() => refuse(redirect(302, 'https://'))).toThrow(/a redirect, which/)
})

test('what a browser hides, and what an app followed by itself, is refused as well', () => {
  const hidden = Object.defineProperties(new Response(), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  })
  expect(() => refuse(hidden)).toThrow(/a redirect, which/)
  const followed = Object.defineProperties(new Response('stranger'), {
    redirected: { value: true },
    url: { value: 'https://stranger.example/path' },
  })
  expect(() => refuse(followed)).toThrow(/ to https:\/\/stranger\.example, /)
})

test('every other answer passes', () => {
  for (const status of [200, 204, 304, 400, 500]) expect(() => refuse(redirect(status))).not.toThrow()
})
