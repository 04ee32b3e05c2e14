import { describe, expect, it } from 'vitest'
import { driverCode } from './driver-code.ts'
import { StoreError } from './errors.ts'

const coded = (message: string, code: string | number) => Object.assign(new Error(message), { code })

describe('the code by which a driver names a failure', () => {
  it.each([
    ['its own', coded('connect', 'ECONNREFUSED'), 'ECONNREFUSED'],
    ['that of its cause', new TypeError('fetch failed', { cause: coded('', 'ENOTFOUND') }), 'ENOTFOUND'],
    ['that of the first of many', new AggregateError([coded('', 'ECONNREFUSED')]), 'ECONNREFUSED'],
    [
      'the name of a DOM exception, not its number',
      new DOMException('', 'QuotaExceededError'),
      'QuotaExceededError',
    ],
    ['the name of its class', new (class ClientOfflineError extends Error {})(), 'ClientOfflineError'],
    ['what an error of a store says', new StoreError('failed', { driverCode: 'SQLITE_FULL' }), 'SQLITE_FULL'],
  ])('is %s', (_, error, code) => {
    expect(driverCode(error)).toBe(code)
  })

  it('is none where there is none, and never a message', () => {
    for (const thrown of [new Error('canary'), 'canary', { message: 'canary' }, undefined, null])
      expect(driverCode(thrown)).toBeUndefined()
  })

  it('ends with an error that causes itself', () => {
    const error = new Error('canary')
    error.cause = error
    expect(driverCode(error)).toBeUndefined()
  })

  it('goes through every error of a store around it, into its JSON', () => {
    const inner = new StoreError('The store failed.', { cause: coded('canary', 'EROFS') })
    const outer = new StoreError('It goes on.', { cause: inner })
    expect(JSON.parse(JSON.stringify(outer))).toMatchObject({
      driverCode: 'EROFS',
      cause: { driverCode: 'EROFS' },
    })
    expect(JSON.stringify(outer)).not.toContain('canary')
  })
})
