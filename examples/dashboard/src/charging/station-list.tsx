import type { ReactNode } from 'react'
import { inKilometres } from '../shared/format.ts'
import { freeOf, powerOf, type Station } from './station.ts'

/** The stations, nearest first. */
export function StationList({
  stations,
  onChoose,
}: {
  readonly stations: readonly Station[]
  readonly onChoose: (id: string) => void
}): ReactNode {
  return (
    <ol className="stations">
      {stations.map((station) => (
        <li key={station.id}>
          <button type="button" onClick={() => onChoose(station.id)}>
            <span className="name">{station.name}</span>
            <span className="distance">{inKilometres(station.distance)}</span>
            <span className="quiet">
              {freeOf(station)} of {station.connectors.length} free, up to {powerOf(station)} kW
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
