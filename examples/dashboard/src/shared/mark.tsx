import './mark.css'
import type { ReactNode } from 'react'

/** The sign of the app. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="9" />
      <path d="M17.5 5 9 18h6l-1.500 9L23 13.500h-6.500z" />
    </svg>
  )
}
