import { type ReactNode, useEffect, useRef } from 'react'
import { inKilometres } from '../shared/format.ts'
import type { Station } from './station.ts'

/** One station, and its connectors to start at. */
export function StationDetails({
  station,
  onBack,
  onStart,
}: {
  readonly station: Station
  readonly onBack: () => void
  readonly onStart: (connectorId: string) => void
}): ReactNode {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [station.id])
  return (
    <div className="details">
      <button type="button" onClick={onBack}>
        <span aria-hidden="true">← </span>All stations
      </button>
      <div>
        <h3 ref={title} tabIndex={-1}>
          {station.name}
        </h3>
        <p className="quiet">{inKilometres(station.distance)} from here</p>
      </div>
      <ul>
        {station.connectors.map(({ id, isFree, power }) => (
          <li key={id}>
            <span>
              <strong>{power} kW</strong>
              <span className="quiet"> {isFree ? 'free' : 'occupied'}</span>
            </span>
            <button type="button" className="primary" disabled={!isFree} onClick={() => onStart(id)}>
              Charge at {power} kW
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
