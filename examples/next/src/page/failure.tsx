import { energyError } from '@energy/auth-core'
import type { ReactNode } from 'react'

/** Says by a code why something cannot be shown. */
export function Failure({ error }: { readonly error: unknown }): ReactNode {
  return <p role="alert">{energyError(error)?.code ?? 'failed'}</p>
}
