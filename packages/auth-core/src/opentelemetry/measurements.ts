import type { Meter } from '@opentelemetry/api'
import type { ClientEvent } from '../client/client-event.ts'
import {
  errorType,
  operationAttributes,
  outcomeAttributes,
  renewalAttributes,
  serverAttributes,
} from './attributes.ts'

// In seconds, as the conventions for HTTP advise, and on to the longest wait at a gate.
const explicitBucketBoundaries = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120,
]

/** Measures operations, renewals and pauses. */
export function createMeasurements(meter: Meter): (event: ClientEvent) => void {
  const seconds = (description: string) => ({ description, unit: 's', advice: { explicitBucketBoundaries } })
  const duration = meter.createHistogram(
    'energy.client.operation.duration',
    seconds('Duration of operations, with all of their attempts and waits.'),
  )
  const waitTime = meter.createHistogram(
    'energy.client.gate.wait_time',
    seconds('How long operations waited at the rate gate.'),
  )
  const renewal = meter.createHistogram('energy.session.renewal.duration', seconds('Duration of renewals.'))
  const active = meter.createUpDownCounter('energy.client.active_operations', {
    description: 'Operations that are under way or wait.',
    unit: '{operation}',
  })
  const pauses = meter.createCounter('energy.client.gate.pauses', {
    description: 'How often the rate gate closed because the provider limits requests.',
    unit: '{pause}',
  })

  return (event) => {
    switch (event.type) {
      case 'operation-start':
        active.add(1, serverAttributes(event.host))
        break
      case 'operation-end': {
        const attributes = operationAttributes(event)
        active.add(-1, serverAttributes(event.host))
        duration.record(event.duration / 1_000, { ...attributes, ...outcomeAttributes(event) })
        waitTime.record(event.timeAtGate / 1_000, attributes)
        break
      }
      case 'renewal-end':
        renewal.record(event.duration / 1_000, {
          ...renewalAttributes(event.start),
          'energy.renewal.outcome': event.outcome,
          ...(event.outcome === 'failed' && { 'error.type': errorType(event.error) }),
        })
        break
      case 'pause-start':
        pauses.add(1, event.host === undefined ? {} : serverAttributes(event.host))
    }
  }
}
