import { parse } from '@0no-co/graphql.web'
import { describe, expect, it } from 'vitest'
import { exampleProvider } from '../testing/example-provider.ts'
import { classifyAnswer, executedNothing, fieldsAt, type GraphQLAnswer } from './graphql-answer.ts'
import { type RequestFacts, rootFields } from './request-facts.ts'

const refusal = (path?: (string | number)[]) => ({
  message: 'expired',
  extensions: { errorCode: 'KT-CT-1124' },
  ...(path && { path }),
})

const factsOf = (document: string): RequestFacts => ({
  kind: 'mutation',
  operationName: undefined,
  fields: rootFields(parse(document)),
})

function isUntouched(document: string, answer: GraphQLAnswer): boolean {
  const failures = classifyAnswer(answer, exampleProvider, 200)
  return executedNothing(answer, factsOf(document), (error) =>
    failures.some((one) => one.error === error && one.failure === 'token-refused'),
  )
}

describe('executedNothing', () => {
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
    [
      'each field was refused, those of fragments too',
      'mutation { pay ...Rest } fragment Rest on Mutation { ... on Mutation { book } }',
      { pay: null, book: null },
      [refusal(['pay']), refusal(['book'])],
    ],
    ['a field under another name was refused', 'mutation { mine: pay }', { mine: null }, [refusal(['mine'])]],
  ])('says so when %s', (_, document, data, errors) => {
    expect(isUntouched(document, { data, errors })).toBe(true)
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
      'a field of a fragment was not refused',
      'mutation { ...Both } fragment Both on Mutation { pay book }',
      { pay: null },
      [refusal(['pay'])],
    ],
    ['nobody can tell which fields there are', 'mutation { ...Gone }', { pay: null }, [refusal(['pay'])]],
    ['there was no refusal', 'mutation { pay }', null, []],
  ])('does not say so when %s', (_, document, data, errors) => {
    expect(isUntouched(document, { data, errors })).toBe(false)
  })
})

describe('classifyAnswer', () => {
  it('puts the gravest of several failures first', () => {
    const other = { message: 'not found', extensions: { errorCode: 'KT-CT-4301' } }
    const [first] = classifyAnswer({ data: null, errors: [other, refusal()] }, exampleProvider, 200)
    expect(first?.failure).toBe('token-refused')
  })

  it('takes a document that was refused before it ran for one that no longer fits the schema', () => {
    const error = { message: 'x', locations: [{ line: 1, column: 3 }] }
    const failureOf = (answer: GraphQLAnswer) => classifyAnswer(answer, exampleProvider, 400)[0]?.failure
    expect(failureOf({ errors: [error] })).toBe('schema-mismatch')
    expect(failureOf({ data: { item: null }, errors: [error] })).toBe('other')
    expect(failureOf({ errors: [{ ...error, path: ['item'] }] })).toBe('other')
  })
})

it('names the limited fields as the schema does, and none when an error names none', () => {
  const facts = factsOf('query { mine: bills { id } ...More } fragment More on Query { tariff }')
  expect(fieldsAt([{ path: ['mine', 0] }, { path: ['tariff'] }], facts)).toEqual(['bills', 'tariff'])
  expect(fieldsAt([{ path: ['mine'] }, {}], facts)).toEqual([])
})
