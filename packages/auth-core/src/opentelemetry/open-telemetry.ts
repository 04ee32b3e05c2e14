import { type Meter, metrics, type Tracer, trace } from '@opentelemetry/api'
import type { ClientEvent } from '../client/client-event.ts'
import { createMeasurements } from './measurements.ts'
import { createSpans } from './spans.ts'

/** The settings of {@link openTelemetry}. */
export interface OpenTelemetryOptions {
  /** @defaultValue the tracer of the registered provider */
  readonly tracer?: Tracer | undefined
  /** @defaultValue the meter of the registered provider */
  readonly meter?: Meter | undefined
}

const scope = '@energy/auth-core'

/**
 * Makes an `on` that turns what clients and sessions report into spans and metrics of OpenTelemetry.
 *
 * @remarks An operation is a span, such as `query Viewer`, from the moment when it is ready for the network to its end, with
 * all of its attempts and waits, below the span that is active then. A renewal is a span, `token renewal`, and the
 * operations that waited for it are linked to it. One function serves any number of clients and sessions.
 *
 * @example
 * ```ts
 * import { openTelemetry } from '@energy/auth-core/opentelemetry'
 * import { createKrakenClient } from '@energy/kraken'
 *
 * const client = createKrakenClient({ instance: 'de', auth, on: openTelemetry() })
 * ```
 * @see https://opentelemetry.io/docs/specs/semconv/ for the names of attributes that do not begin with `energy.`
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): (event: ClientEvent) => void {
  const { tracer = trace.getTracer(scope), meter = metrics.getMeter(scope) } = options
  const trackSpans = createSpans(tracer)
  const measure = createMeasurements(meter)
  return (event) => {
    trackSpans(event)
    measure(event)
  }
}
