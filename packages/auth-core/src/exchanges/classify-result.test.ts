import { CombinedError, createRequest, makeOperation, type OperationResult } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { exampleProvider } from '../testing/example-provider.ts'
import { classifyResult, wasNotExecuted } from './classify-result.ts'

const refusal = (path?: (string | number)[]) => ({
  message: 'expired',
  extensions: { errorCode: 'KT-CT-1124' },
  ...(path && { path }),
})

function resultOf(document: string, data: unknown, errors: object[]): OperationResult {
  const operation = makeOperation('mutation', createRequest(document, {}), {
    url: 'http://127.0.0.1',
    requestPolicy: 'network-only',
  })
  const graphQLErrors = errors.map((error) => ({ ...error })) as Partial<Error>[]
  return { operation, data, error: new CombinedError({ graphQLErrors }), stale: false, hasNext: false }
}

describe('wasNotExecuted', () => {
  it.each([
    ['the request was refused as a whole', 'mutation { pay book }', null, [refusal()]],
    ['its only field was refused', 'mutation { pay }', { pay: null }, [refusal(['pay'])]],
    ['its only field was refused and left no data', 'mutation { pay }', null, [refusal(['pay'])]],
    ['the server names no path for its only field', 'mutation { pay }', { pay: null }, [refusal()]],
    [
      'each field was refused',
      'mutation { pay book }',
      { pay: null, book: null },
      [refusal(['pay']), refusal(['book'])],
    ],
    ['a field under another name was refused', 'mutation { mine: pay }', { mine: null }, [refusal(['mine'])]],
  ])('says so when %s', (_, document, data, errors) => {
    expect(wasNotExecuted(resultOf(document, data, errors), exampleProvider)).toBe(true)
  })

  it.each([
    ['one field has data', 'mutation { pay book }', { pay: { id: 1 }, book: null }, [refusal(['book'])]],
    [
      'a refused field took the data of its neighbour along',
      'mutation { pay book }',
      null,
      [refusal(['book'])],
    ],
    [
      'a field inside the executed one was refused',
      'mutation { pay { receipt } }',
      null,
      [refusal(['pay', 'receipt'])],
    ],
    [
      'one field is null for another reason',
      'mutation { pay book }',
      { pay: null, book: null },
      [refusal(['book'])],
    ],
    [
      'nobody can tell which fields there are',
      'mutation { ...Both } fragment Both on Mutation { pay book }',
      { pay: null },
      [refusal(['pay'])],
    ],
    ['there was no refusal', 'mutation { pay }', null, []],
  ])('does not say so when %s', (_, document, data, errors) => {
    expect(wasNotExecuted(resultOf(document, data, errors), exampleProvider)).toBe(false)
  })
})

describe('classifyResult', () => {
  it('finds the gravest of several failures', () => {
    const other = { message: 'not found', extensions: { errorCode: 'KT-CT-4301' } }
    const { failure } =
      classifyResult(resultOf('mutation { pay }', null, [other, refusal()]), exampleProvider) ?? {}
    expect(failure).toBe('token-refused')
  })
})
