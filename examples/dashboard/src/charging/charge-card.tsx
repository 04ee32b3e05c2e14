import { type ReactNode, useEffect, useRef } from 'react'
import { inKilowattHours } from '../shared/format.ts'
import { useNow } from '../shared/use-now.ts'
import type { Station } from './station.ts'
import type { Charge, RunningCharge } from './use-charge.ts'

const words: Readonly<Record<string, string>> = {
  waiting_for_transaction: 'Waiting for the car',
  roaming_start: 'Asking the other operator',
  roaming_waiting_for_transaction: 'Waiting for the car',
  started: 'Charging',
  stopped: 'Charged',
}

/** A charge from its start to its invoice. */
export function ChargeCard({
  charge: { state, stop, dismiss },
  stations,
}: {
  readonly charge: Charge
  readonly stations: readonly Station[]
}): ReactNode {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  return (
    <div className="charge" ref={card} tabIndex={-1}>
      {state.stage === 'starting' && (
        <p role="status">Starting: your card is being shown to the connector…</p>
      )}
      {state.stage === 'refused' && (
        <>
          <p className="note act" role="alert">
            {state.message}
          </p>
          <button type="button" onClick={dismiss}>
            Choose another connector
          </button>
        </>
      )}
      {'charge' in state && (
        <>
          <h3 role="status">{words[state.charge.status] ?? state.charge.status}</h3>
          <p className="quiet">{placeOf(state.charge, stations)}</p>
          <dl className="figures">
            <div>
              <dt>Energy</dt>
              <dd>{inKilowattHours(state.charge.energy)}</dd>
            </div>
            <div>
              <dt>For</dt>
              <dd>
                <Duration charge={state.charge} isRunning={state.stage !== 'ended'} />
              </dd>
            </div>
          </dl>
          {state.stage === 'ended' ? (
            <>
              {state.invoice ? (
                <p>
                  <a href={state.invoice.link}>{state.invoice.title}</a>
                </p>
              ) : (
                <p className="quiet">The invoice is being written…</p>
              )}
              <button type="button" onClick={dismiss}>
                Done
              </button>
            </>
          ) : (
            <>
              {state.hint && <p className="note wait">{state.hint}</p>}
              <button type="button" className="primary" onClick={stop} disabled={state.stage === 'stopping'}>
                {state.stage === 'stopping' ? 'Stopping…' : 'Stop charging'}
              </button>
            </>
          )}
        </>
      )}
    </div>
  )
}

function placeOf({ connectorId }: RunningCharge, stations: readonly Station[]): string {
  for (const { name, connectors } of stations) {
    const connector = connectors.find(({ id }) => id === connectorId)
    if (connector) return `${name}, ${connector.power} kW`
  }
  return 'Outside of the circle'
}

function Duration({
  charge,
  isRunning,
}: {
  readonly charge: RunningCharge
  readonly isRunning: boolean
}): ReactNode {
  const now = useNow(isRunning)
  const seconds = Math.max(0, Math.round((now - charge.startedAt) / 1_000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`
}
