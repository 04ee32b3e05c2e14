import './charging.css'
import { energyError } from '@energy/auth-core'
import { usePaginatedQuery } from '@energy/auth-core/react'
import { type ReactNode, useMemo, useState } from 'react'
import { StationsDocument } from '../generated/beenergised/index.ts'
import { Panel } from '../shared/panel.tsx'
import { useOnRefresh } from '../shared/refresh.ts'
import { useProblem } from '../shared/use-problem.ts'
import { ChargeCard } from './charge-card.tsx'
import { here, radius, readStations } from './station.ts'
import { StationDetails } from './station-details.tsx'
import { StationList } from './station-list.tsx'
import { StationMap } from './station-map.tsx'
import { useCharge } from './use-charge.ts'

const { name: _, ...place } = here

/** The stations around, and the way to a charge. */
export function Charging(): ReactNode {
  const list = usePaginatedQuery(StationsDocument, { variables: { ...place, radius }, pageSize: 50 })
  const { items, totalCount, fetching, error, loadMore, refresh } = list
  useOnRefresh(refresh)
  const hasNoContract = energyError(error)?.code === 'credential-rejected'
  const problem = useProblem(hasNoContract ? undefined : error, 'be.ENERGISED', loadMore)
  const stations = useMemo(() => readStations(items), [items])
  const [chosenId, choose] = useState<string>()
  const charge = useCharge(refresh)
  const chosen = stations.find(({ id }) => id === chosenId)
  const isCharging = charge.state.stage !== 'none' && charge.state.stage !== 'looking'

  return (
    <Panel
      id="charging"
      title="Charging near you"
      subtitle={
        totalCount
          ? `${totalCount} stations within ${radius} km of ${here.name}`
          : `Within ${radius} km of ${here.name}`
      }
      platform="be.ENERGISED"
      fields={['cpsPaged']}
      isReading={fetching}
      problem={problem}
      onRetry={loadMore}
    >
      {hasNoContract && (
        <p className="quiet">
          You have no contract with a charging operator yet. With one, the stations around stand here, and a
          charge starts with a click.
        </p>
      )}
      {totalCount === 0 && <p className="quiet">There are no stations within {radius} km.</p>}
      {stations.length > 0 && (
        <div className="around">
          <StationMap stations={stations} chosenId={chosenId} onChoose={choose} />
          <div className="walk">
            {isCharging ? (
              <ChargeCard charge={charge} stations={stations} />
            ) : chosen ? (
              <StationDetails station={chosen} onBack={() => choose(undefined)} onStart={charge.start} />
            ) : (
              <StationList stations={stations} onChoose={choose} />
            )}
          </div>
        </div>
      )}
    </Panel>
  )
}
