import { type ClientEvent, energyError } from '@energy/auth-core'
import * as Sentry from '@sentry/node'

/** An `on` that leaves a breadcrumb for each operation, and for each renewal that failed. */
export function leaveBreadcrumbs(event: ClientEvent): void {
  if (event.type === 'operation-end') {
    const { operationName, kind, host, outcome, duration, attempts, timeAtGate, error } = event
    Sentry.addBreadcrumb({
      category: 'energy.operation',
      level: outcome === 'failed' ? 'error' : 'info',
      message: `${kind} ${operationName ?? ''}`,
      data: { host, outcome, duration, attempts, timeAtGate, code: error?.code },
    })
  } else if (event.type === 'renewal-end' && event.error) {
    const { start, error } = event
    Sentry.addBreadcrumb({
      category: 'energy.renewal',
      level: 'error',
      message: error.message,
      data: { grant: start.grant, reason: start.reason, code: error.code },
    })
  }
}

/** For `Sentry.init`: groups failures by what they are, and leaves out those of operations whose user has left. */
export function beforeSend(event: Sentry.ErrorEvent, hint: Sentry.EventHint): Sentry.ErrorEvent | null {
  const error = energyError(hint.originalException)
  if (!error) return event
  const { code, operationName = '', providerCode } = error
  if (code === 'session-changed' || code === 'session-closed') return null
  const tags = {
    ...event.tags,
    'energy.code': code,
    ...(providerCode && { 'energy.provider_code': providerCode }),
  }
  return { ...event, tags, fingerprint: ['energy', code, operationName] }
}
