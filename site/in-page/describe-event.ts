import type { ClientEvent } from '@energy/auth-core'

/** Says in a line what the SDK did; `undefined` for what is not worth one. */
export function describeEvent(event: ClientEvent): string | undefined {
  switch (event.type) {
    case 'renewal-start':
      return event.reason === 'first' ? 'A token is asked for.' : 'The token is renewed.'
    case 'renewal-end':
      return event.outcome === 'failed' ? 'No token came.' : 'The token is there.'
    case 'token-refused':
      return 'The provider refused the token.'
    case 'pause-start':
      return 'The provider limits: the gate is shut for a moment.'
    case 'pause-end':
      return 'The gate is open again.'
    case 'retry-scheduled':
      return 'The operation waits to be sent again.'
    case 'operation-end':
      return `${event.start.operationName ?? 'The operation'}: ${event.outcome}, sent ${event.attempts === 1 ? 'once' : `${event.attempts} times`}.`
    default:
      return undefined
  }
}
