import { type ReactNode, useEffect, useState } from 'react'
import { atExactClock } from './format.ts'
import { useOnline } from './use-online.ts'

/** Says that there is no network, and since when. */
export function OfflineBanner(): ReactNode {
  const isOnline = useOnline()
  const [since, setSince] = useState(Date.now)
  useEffect(() => {
    if (!isOnline) setSince(Date.now())
  }, [isOnline])
  return (
    <div role="status" className="offline">
      {!isOnline && (
        <p>
          <strong>You are offline.</strong> You see what was read until {atExactClock(since)}; we go on by
          ourselves when the connection is back.
        </p>
      )}
    </div>
  )
}
