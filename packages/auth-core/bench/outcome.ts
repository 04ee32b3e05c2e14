import { energyError } from '../src/errors/find-energy-error.ts'
import { issue, type Wave } from '../src/testing/rig.ts'
import type { Contender } from './contender.ts'

/** What operations cost and what became of them. */
export interface Outcome {
  readonly tokenCalls: number
  readonly requests: number
  readonly ok: number
  readonly failed: number
  readonly pending: number
  /** What else is worth knowing. */
  readonly remark: string
}

/** Counts from here until operations are over. */
export function startCount({ provider }: Contender): (waves: readonly Wave[], remark?: string) => Outcome {
  const tokenCalls = provider.renewals
  const requests = provider.requests.length
  return (waves, remark = '') => {
    const issued = sum(waves, ({ results }) => results.length)
    const settled = sum(waves, (wave) => wave.settled)
    const ok = sum(waves, (wave) => wave.ok)
    return {
      tokenCalls: provider.renewals - tokenCalls,
      requests: provider.requests.length - requests,
      ok,
      failed: settled - ok,
      pending: issued - settled,
      remark: [...failures(waves), remark].filter(Boolean).join(', '),
    }
  }
}

/** Issues queries one after another, each when the one before has settled. */
export async function queryOneByOne({ client, clock }: Contender, count: number): Promise<Wave[]> {
  const waves: Wave[] = []
  for (let index = 0; index < count; index++) {
    const wave = issue(client, 'query', 1, {}, () => `single-${index}`)
    for (let turn = 0; wave.settled === 0 && turn < 50; turn++) await clock.advance(turn === 0 ? 0 : 20)
    waves.push(wave)
  }
  return waves
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0)
}

/** The distinct errors that the app is shown. */
function failures(waves: readonly Wave[]): Set<string> {
  const errors = waves.flatMap(({ results }) => results.flatMap((own) => own.at(-1)?.error ?? []))
  return new Set(errors.map((error) => `\`${energyError(error)?.code ?? error.message}\``))
}
