import type { ReactNode } from 'react'
import { type PlatformName, spokenNames } from '../activity/activity.ts'
import { Moment } from './moment.tsx'

/** Says that a platform wants a pause, which passes by itself. */
export function WaitNote({
  platform,
  until,
}: {
  readonly platform: PlatformName
  readonly until: number
}): ReactNode {
  return (
    <div className="note wait">
      <p>
        <strong>{spokenNames[platform]} asks us to slow down.</strong> Your request keeps its place and goes
        out <Moment at={until} />.
      </p>
    </div>
  )
}
