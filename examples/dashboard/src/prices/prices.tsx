import './prices.css'
import { DayAheadPricesDocument, DevicesDocument, PlannedDispatchesDocument } from '@energy/kraken/de'
import { type ReactNode, useMemo, useState } from 'react'
import { Chart } from '../shared/chart.tsx'
import { atClock, inCents, inKilowattHours, onDay } from '../shared/format.ts'
import { Panel } from '../shared/panel.tsx'
import { useNow } from '../shared/use-now.ts'
import { usePanelQuery } from '../shared/use-panel-query.ts'
import { priceChart } from './price-chart.ts'
import { type Dispatch, readDispatches, readPrices } from './read-prices.ts'

/** The whole list in one result: the SDK reads its pages. */
const everyPage = { pagination: 'all' } as const

/** What electricity costs at the exchange today, and when the car is going to charge. */
export function Prices({ accountNumber }: { readonly accountNumber: string | undefined }): ReactNode {
  const answer = usePanelQuery('Kraken', { query: DayAheadPricesDocument, context: everyPage })
  const devices = usePanelQuery('Kraken', {
    query: DevicesDocument,
    variables: { accountNumber: accountNumber ?? '' },
    pause: accountNumber === undefined,
  })
  const car = devices.data?.devices?.find((device) => device?.__typename === 'SmartFlexVehicle')
  const planned = usePanelQuery('Kraken', {
    query: PlannedDispatchesDocument,
    variables: { deviceId: car?.id ?? '' },
    pause: car === undefined,
  })

  const now = useNow(true)
  const quarter = Math.floor(now / 900_000) * 900_000
  const prices = useMemo(() => readPrices(answer.data, quarter), [answer.data, quarter])
  const dispatches = useMemo(() => readDispatches(planned.data), [planned.data])
  const [pointed, point] = useState<number>()
  const until = Math.max((prices.at(-1)?.at ?? quarter) + 900_000, dispatches[0]?.end ?? 0)
  const options = useMemo(
    () => priceChart({ dispatches, until, now: quarter, onPoint: point }),
    [dispatches, until, quarter],
  )
  const data = useMemo(
    () => [prices.map(({ at }) => at / 1_000), prices.map(({ cents }) => cents)] as [number[], number[]],
    [prices],
  )

  const current = prices.find(({ at }) => at === quarter)
  const ahead = prices.filter(({ at }) => at >= quarter)
  const cheapest = ahead.toSorted((one, other) => one.cents - other.cents)[0]
  const shown = pointed === undefined ? undefined : prices[pointed]
  const complete = prices.length > 0
  return (
    <Panel
      id="prices"
      title="Electricity prices"
      subtitle="At the exchange, before taxes and fees"
      platform="Kraken"
      fields={['epexDayAheadPrices', 'devices', 'flexPlannedDispatches']}
      isReading={answer.isReading || devices.isReading || planned.isReading}
      problem={answer.problem ?? devices.problem ?? planned.problem}
      onRetry={answer.problem ? answer.read : devices.problem ? devices.read : planned.read}
    >
      {complete && (
        <>
          <dl className="figures">
            <div>
              <dt>Now</dt>
              <dd>{current ? `${inCents(current.cents)}/kWh` : '–'}</dd>
            </div>
            <div>
              <dt>Lowest ahead</dt>
              <dd>
                {cheapest ? `${inCents(cheapest.cents)}/kWh` : '–'}
                {cheapest && <small>{`${onDay(cheapest.at)}, ${atClock(cheapest.at)}`}</small>}
              </dd>
            </div>
            <div>
              <dt>{car?.name ?? 'Car'} charges</dt>
              <dd>
                {dispatches[0] ? inKilowattHours(sumOf(dispatches)) : devices.data ? 'nothing planned' : '–'}
                {dispatches[0] && <small>{describe(dispatches[0])}</small>}
              </dd>
            </div>
          </dl>
          <div className="chart-head quiet">
            <p>
              <span>ct per kWh</span>
              {dispatches.length > 0 && <span className="key dispatch">Car charges</span>}
            </p>
            <p className="readout" aria-hidden="true">
              {shown && `${onDay(shown.at)}, ${atClock(shown.at)}: ${inCents(shown.cents)}/kWh`}
            </p>
          </div>
          <Chart
            label={`Prices from ${onDay(prices[0]?.at ?? now)} to ${onDay(prices.at(-1)?.at ?? now)}; the lowest ahead is ${
              cheapest ? `${inCents(cheapest.cents)} per kWh at ${atClock(cheapest.at)}` : 'not known'
            }.`}
            data={data}
            options={options}
            height={190}
          />
        </>
      )}
    </Panel>
  )
}

function sumOf(dispatches: readonly Dispatch[]): number {
  return dispatches.reduce((sum, { energy }) => sum + energy, 0)
}

function describe({ start, end }: Dispatch): string {
  return `${onDay(start)}, ${atClock(start)}–${atClock(end)}`
}
