import { createContext, useContext, useEffect, useRef } from 'react'

/** Counts how often everything was asked to be read anew. */
export const RefreshContext = createContext(0)

/** Calls `read` whenever everything is to be read anew. */
export function useOnRefresh(read: () => void): void {
  const count = useContext(RefreshContext)
  const seen = useRef(count)
  useEffect(() => {
    if (seen.current === count) return
    seen.current = count
    read()
  }, [count, read])
}
