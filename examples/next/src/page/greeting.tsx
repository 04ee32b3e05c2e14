import { ViewerDocument } from '@energy/kraken/de'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Failure } from './failure.tsx'

/** Says who is signed in. */
export function Greeting(): ReactNode {
  const [{ data, error }] = useQuery({ query: ViewerDocument })
  return error ? <Failure error={error} /> : <h1>{data?.viewer?.fullName}</h1>
}
