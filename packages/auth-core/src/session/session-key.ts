import type { Grant } from '../grants/grant.ts'
import type { Endpoint, Provider } from '../provider.ts'
import { sha256 } from './sha256.ts'

/** What tells one identity at one provider from every other. */
export interface KeyParts {
  readonly provider?: Provider | undefined
  readonly endpoint?: Endpoint | undefined
  readonly grant: Grant | null
  /** Stands in for the principal of a grant that cannot tell it. */
  readonly instance: string
}

/** Names the store entry of an identity: a hash, so that a store's key gives away neither user nor secret. */
export function sessionKey({ provider, endpoint, grant, instance }: KeyParts): string {
  const principal =
    grant === null ? ['anonymous'] : [grant.kind, grant.principal, grant.principal ?? instance]
  return sha256(JSON.stringify([provider?.name, endpoint?.url, endpoint?.tokenUrl, ...principal]))
}
