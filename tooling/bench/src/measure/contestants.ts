import type { Contestant } from '../page/section.ts'
import type { Samples } from './take-turns.ts'

/** How contenders are called in the page; ours have `ours`. */
export type Names = Readonly<Record<string, { readonly name: string; readonly ours?: true }>>

/** Names what was measured for the page. */
export function contestants(names: Names, measured: ReadonlyMap<string, Samples>): Contestant[] {
  return [...measured].map(([key, samples]) => ({ ...(names[key] ?? { name: key }), samples }))
}
