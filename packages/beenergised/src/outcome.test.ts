import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome.ts'

describe('outcomeOf', () => {
  it.each([
    ['a status of 200', { status: 200, code: 0, message: 'Stopped' }],
    ['a status of 204 as text', { status: '204' }],
    ['the status true', { status: true }],
    ['the status Accepted', { status: 'Accepted' }],
    ['a code of 200 beside a status that says nothing', { status: 'done?', code: 200 }],
  ])('takes %s for accepted', (_, answer) => {
    expect(outcomeOf(answer).kind).toBe('accepted')
  })

  it.each([
    ['a status of 404', { status: 404, message: 'No such session' }],
    ['a status of error beside a code of 200', { status: 'error', code: 200 }],
    ['the status false', { status: false }],
    ['a code of 500', { code: '500' }],
  ])('takes %s for refused', (_, answer) => {
    expect(outcomeOf(answer).kind).toBe('refused')
  })

  it.each([
    ['no answer', undefined],
    ['null', null],
    ['an empty answer', {}],
    ['a status that nobody knows', { status: 'pending' }],
    ['a status of 1', { status: 1 }],
    ['an object as status', { status: { ok: true } }],
  ])('never takes %s for a success', (_, answer) => {
    expect(outcomeOf(answer).kind).toBe('undetermined')
  })

  it('keeps what the vendor said', () => {
    expect(outcomeOf({ status: 404, code: 'C7', message: 'No such session' })).toEqual({
      kind: 'refused',
      status: 404,
      code: 'C7',
      message: 'No such session',
    })
  })

  it('goes by what the app knows of its operator', () => {
    const isAccepted = ({ code }: { code?: unknown }) => code === 'C0'
    expect(outcomeOf({ status: 500, code: 'C0' }, isAccepted).kind).toBe('accepted')
    expect(outcomeOf({ status: 200, code: 'C1' }, isAccepted).kind).toBe('refused')
    expect(outcomeOf(undefined, isAccepted).kind).toBe('undetermined')
  })
})
