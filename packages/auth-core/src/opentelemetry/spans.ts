import { type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api'
import type { ClientEvent } from '../client/client-event.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import type { OperationEnd, OperationStart } from '../requests/operation-event.ts'
import {
  errorType,
  operationAttributes,
  outcomeAttributes,
  renewalAttributes,
  shownName,
} from './attributes.ts'

/** Makes a span of every operation and of every renewal. */
export function createSpans(tracer: Tracer): (event: ClientEvent) => void {
  // By the event of the start, which is gone when nobody can name it any more.
  const spans = new WeakMap<object, Span>()

  function endOperation(event: OperationEnd): void {
    const span = spans.get(event.start)
    const renewal = event.renewal && spans.get(event.renewal)
    if (!span) return
    if (renewal) span.addLink({ context: renewal.spanContext() })
    span.setAttributes({
      ...outcomeAttributes(event),
      'energy.operation.attempts': event.attempts,
      'energy.gate.wait_time': event.timeAtGate / 1_000,
      ...(event.error?.providerCode !== undefined && {
        'energy.error.provider_code': event.error.providerCode,
      }),
    })
    end(span, event.outcome === 'failed', event.error)
  }

  return (event) => {
    switch (event.type) {
      case 'operation-start':
        spans.set(
          event,
          tracer.startSpan(nameOf(event), { kind: SpanKind.CLIENT, attributes: operationAttributes(event) }),
        )
        break
      case 'operation-end':
        endOperation(event)
        break
      case 'renewal-start':
        spans.set(event, tracer.startSpan('token renewal', { attributes: renewalAttributes(event) }))
        break
      case 'renewal-end': {
        const { start, outcome, error } = event
        const span = spans.get(start)
        const hasFailed = outcome === 'failed'
        span?.setAttributes({
          'energy.renewal.outcome': outcome,
          ...(hasFailed && { 'error.type': errorType(error) }),
        })
        if (span) end(span, hasFailed, error)
      }
    }
  }
}

function nameOf({ kind, operationName }: OperationStart): string {
  if (kind === 'other') return 'HTTP'
  return operationName === undefined ? kind : `${kind} ${shownName(operationName)}`
}

function end(span: Span, hasFailed: boolean, error: EnergyError | undefined): void {
  // The messages of typed errors are free of secrets.
  if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR, ...(error && { message: error.message }) })
  span.end()
}
