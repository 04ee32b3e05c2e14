import type { ReactNode } from 'react'
import { atExactClock, inAWhile } from './format.ts'
import { useNow } from './use-now.ts'

/** A moment that is not far away, with the time until then for who can see it. */
export function Moment({ at }: { readonly at: number }): ReactNode {
  const now = useNow(true)
  return (
    <>
      <time dateTime={new Date(at).toISOString()}>at {atExactClock(at)}</time>
      {at > now && <span aria-hidden="true"> (in {inAWhile(at - now)})</span>}
    </>
  )
}
