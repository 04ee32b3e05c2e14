import { expect, test } from 'vitest'
import { EnergyError } from './energy-error.ts'
import { RateLimitedError } from './errors.ts'
import { withOperationName } from './with-operation-name.ts'

const shared = new RateLimitedError('Too many.', { provider: 'example', retryAt: 1 })

test('the copy is the same error, with the name of its operation', () => {
  const copy = withOperationName(shared, 'Bills')
  expect(copy).toBeInstanceOf(RateLimitedError)
  expect(EnergyError.isInstance(copy)).toBe(true)
  expect(JSON.parse(JSON.stringify(copy))).toEqual({
    ...JSON.parse(JSON.stringify(shared)),
    operationName: 'Bills',
  })
  expect(copy.message).toBe('Too many.')
  expect(copy.stack).toBe(shared.stack)
})

test('the shared error is left as it is', () => {
  withOperationName(shared, 'Bills')
  expect(shared.operationName).toBeUndefined()
})

test('an error that names its operation, or has none to name, is not copied', () => {
  const named = new RateLimitedError('Too many.', { operationName: 'Viewer' })
  expect(withOperationName(named, 'Bills')).toBe(named)
  expect(withOperationName(shared, undefined)).toBe(shared)
})
