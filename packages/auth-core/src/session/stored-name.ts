import type { Endpoint, Provider } from '../provider.ts'
import { sha256 } from './sha256.ts'

/**
 * Names something that is stored of one provider and endpoint: a hash, so that the name gives away neither user nor
 * secret. Parts cannot be moved from one to the other.
 */
export function storedName(
  provider: Provider | undefined,
  endpoint: Endpoint | undefined,
  parts: readonly string[],
): string {
  return sha256(JSON.stringify([provider?.name, endpoint?.url, endpoint?.tokenUrl, ...parts]))
}
