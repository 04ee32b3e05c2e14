import type { Contestant } from '../page/section.ts'
import type { Samples } from './take-turns.ts'

/** How contenders are called in the page. */
export type Names = Readonly<Record<string, Omit<Contestant, 'samples'>>>

/** Names what was measured for the page. */
export function contestants(names: Names, measured: ReadonlyMap<string, Samples>): Contestant[] {
  return [...measured].map(([key, samples]) => ({ ...(names[key] ?? { name: key }), samples }))
}
