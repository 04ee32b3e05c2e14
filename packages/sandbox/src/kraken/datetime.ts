import { krakenError } from './errors.ts'

/**
 * Reads a datetime argument, in ms.
 *
 * @throws KT-CT-1608 when it is not one, KT-CT-1609 when it names no zone.
 */
export function readDateTime(text: string): number {
  if (!/(?:Z|[+-]\d\d:?\d\d(?::\d\d)?)$/i.test(text)) throw krakenError('KT-CT-1609')
  const withoutSeconds = text.replace(/([+-]\d\d:\d\d):\d\d$/, '$1')
  const instant = Date.parse(withoutSeconds)
  if (Number.isNaN(instant)) throw krakenError('KT-CT-1608')
  return instant
}
