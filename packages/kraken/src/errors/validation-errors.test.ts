import { CombinedError } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { validationErrors } from './validation-errors.ts'

const refusedKey = {
  message: 'Invalid data.',
  path: ['obtainKrakenToken'],
  extensions: {
    errorType: 'VALIDATION',
    errorCode: 'KT-CT-1139',
    validationErrors: [{ message: 'Authentication failed.', inputPath: ['input', 'apiKey'] }],
  },
}

describe('validationErrors', () => {
  it('reads message and input path of every error of a result', () => {
    const readings = {
      message: 'Invalid data.',
      extensions: {
        validationErrors: [
          { message: 'Too low.', inputPath: ['input', 'readings', 1, 'value'] },
          { message: null, inputPath: null },
        ],
      },
    }
    const error = new CombinedError({ graphQLErrors: [refusedKey, readings] })
    expect(validationErrors(error)).toEqual([
      { message: 'Authentication failed.', inputPath: ['input', 'apiKey'] },
      { message: 'Too low.', inputPath: ['input', 'readings', 1, 'value'] },
      { inputPath: [] },
    ])
  })

  it('reads a single GraphQL error', () => {
    expect(validationErrors(refusedKey)).toHaveLength(1)
  })

  it.each([
    ['no error', undefined],
    ['a network error', new CombinedError({ networkError: new Error('offline') })],
    ['an error of another type', new CombinedError({ graphQLErrors: [{ message: 'x', extensions: {} }] })],
    ['a list that is none', { extensions: { validationErrors: 'no list' } }],
    ['entries that are no objects', { extensions: { validationErrors: ['x', null] } }],
  ])('finds nothing in %s', (_, error) => {
    expect(validationErrors(error)).toEqual([])
  })
})
