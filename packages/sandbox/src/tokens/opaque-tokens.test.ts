import { systemClock } from '@energy/auth-core'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../data/random.ts'
import { createOpaqueTokens } from './opaque-tokens.ts'

function rig() {
  let now = 0
  const clock = { ...systemClock, now: () => now }
  const tokens = createOpaqueTokens({ clock, random: createRandom('tokens'), lifetime: 1_000 })
  const kindOf = (token: string) => tokens.inspect(`Bearer ${token}`).kind
  return { tokens, kindOf, pass: (duration: number) => (now += duration) }
}

describe('opaque tokens', () => {
  test('live for their lifetime', () => {
    const { tokens, kindOf, pass } = rig()
    const { accessToken } = tokens.issue('ada')
    pass(999)
    expect(tokens.inspect(`Bearer ${accessToken}`)).toEqual({ kind: 'valid', subject: 'ada', number: 1 })
    pass(1)
    expect(kindOf(accessToken)).toBe('refused')
  })

  test('are worth nothing without their scheme, or when nobody issued them', () => {
    const { tokens, kindOf } = rig()
    const { accessToken } = tokens.issue('ada')
    expect(tokens.inspect(accessToken).kind).toBe('refused')
    expect(kindOf('made-up')).toBe('refused')
    expect(tokens.inspect(null).kind).toBe('none')
  })

  test('are renewed with a refresh token that works once', () => {
    const { tokens, kindOf } = rig()
    const first = tokens.issue('ada')
    const second = tokens.renew(first.refreshToken)
    expect(kindOf(second?.accessToken ?? '')).toBe('valid')
    expect(second?.refreshToken).not.toBe(first.refreshToken)
  })

  test('all end when a refresh token is used twice, and those of others stay', () => {
    const { tokens, kindOf } = rig()
    const other = tokens.issue('bob')
    const first = tokens.issue('ada')
    const second = tokens.renew(first.refreshToken)
    expect(tokens.renew(first.refreshToken)).toBeUndefined()
    expect(kindOf(second?.accessToken ?? '')).toBe('refused')
    expect(tokens.renew(second?.refreshToken ?? '')).toBeUndefined()
    expect(kindOf(other.accessToken)).toBe('valid')
  })
})
