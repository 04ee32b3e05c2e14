import type { ReactNode } from 'react'
import { freeOf, powerOf, radius, type Station } from './station.ts'

/** Half of the side, in km: the circle and room for a name. */
const reach = radius + 0.4

/** Shows where stations are, with north above. The list beside it says the same in words, and is for the keyboard. */
export function StationMap({
  stations,
  chosenId,
  onChoose,
}: {
  readonly stations: readonly Station[]
  readonly chosenId: string | undefined
  readonly onChoose: (id: string) => void
}): ReactNode {
  return (
    <figure className="map">
      <svg
        viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
        role="img"
        aria-label={`${stations.length} stations around you. The list that follows names them.`}
      >
        {[1, 3, 5].map((ring) => (
          <g key={ring} className="ring">
            <circle r={ring} />
            <text x={0.08} y={-ring + 0.34}>
              {ring} km
            </text>
          </g>
        ))}
        <g className="me">
          <circle r={0.14} />
        </g>
        {stations.map((station) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list is the way for the keyboard.
          <g
            key={station.id}
            className={`station ${freeOf(station) > 0 ? 'free' : 'taken'} ${station.id === chosenId ? 'chosen' : ''}`}
            transform={`translate(${station.east.toFixed(3)} ${station.south.toFixed(3)})`}
            onClick={() => onChoose(station.id)}
          >
            <circle className="target" r={0.45} />
            <circle className="dot" r={powerOf(station) > 50 ? 0.24 : powerOf(station) > 11 ? 0.18 : 0.13} />
          </g>
        ))}
      </svg>
      <figcaption className="quiet">
        <span className="key free">free</span>
        <span className="key taken">occupied</span>
        <span>larger is faster</span>
      </figcaption>
    </figure>
  )
}
