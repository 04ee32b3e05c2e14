import './consumption.css'
import { usePaginatedQuery } from '@energy/auth-core/react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { ConsumptionDocument } from '../generated/kraken/index.ts'
import { useAccount } from '../session/use-account.ts'
import { Chart } from '../shared/chart.tsx'
import { atClock, inKilowattHours, onDay, onDayOfYear } from '../shared/format.ts'
import { Panel } from '../shared/panel.tsx'
import { useProblem } from '../shared/use-problem.ts'
import { consumptionChart } from './consumption-chart.ts'
import { byDay, readHalfHours } from './half-hours.ts'
import { clampSpan, dayLength, spanOf, spans, type TimeSpan, yearUntil } from './time-span.ts'

/** As many as Kraken gives to one request. */
const pageSize = 1_000
/** Above this length a half hour is thinner than a pixel: days are drawn instead, in ms. */
const longestOfHalfHours = 45 * dayLength

/** The electricity of a year, half hour by half hour. */
export function Consumption({ accountNumber }: { readonly accountNumber: string | undefined }): ReactNode {
  const account = useAccount(accountNumber)
  const propertyId = account.data?.account?.allProperties?.[0]?.id
  const [year] = useState(() => yearUntil(Date.now()))
  const variables = {
    propertyId: propertyId ?? '',
    startAt: new Date(year.start).toISOString(),
    endAt: new Date(year.end).toISOString(),
  }
  const list = usePaginatedQuery(ConsumptionDocument, { variables, pageSize, pause: propertyId == null })
  const { items, totalCount, fetching, error, hasMore, loadMore } = list
  const listProblem = useProblem(error, 'Kraken', loadMore)
  // The whole year, the latest part first: the chart fills from the right.
  useEffect(() => {
    if (hasMore && !fetching && !error) loadMore()
  }, [hasMore, fetching, error, loadMore])

  const halfHours = useMemo(() => readHalfHours(items), [items])
  const days = useMemo(() => byDay(halfHours), [halfHours])
  const [span, setSpan] = useState<TimeSpan>(year)
  const show = (next: TimeSpan) => setSpan(clampSpan(next, year))
  const isByDay = span.end - span.start > longestOfHalfHours
  const values = isByDay ? days : halfHours
  const [pointed, point] = useState<number>()
  const options = useMemo(
    () =>
      consumptionChart({ span, isByDay, onPoint: point, onSelect: (next) => setSpan(clampSpan(next, year)) }),
    [span, isByDay, year],
  )

  const shownTotal = halfHours.values.reduce(
    (sum, value, index) => (isWithin(halfHours.starts[index], span) ? sum + value : sum),
    0,
  )
  const length = span.end - span.start
  const read = totalCount ? Math.round((100 * items.length) / totalCount) : 0
  const pointedAt = pointed === undefined ? undefined : values.starts[pointed]
  const pointedValue = pointed === undefined ? undefined : values.values[pointed]
  const unit = isByDay ? 'kWh per day' : 'kWh per half hour'
  const name = length > 300 * dayLength ? onDayOfYear : onDay
  const described = `${name(span.start)} to ${name(span.end)}: ${inKilowattHours(shownTotal)}`
  return (
    <Panel
      id="consumption"
      title="Consumption"
      subtitle={
        read > 0 && read < 100
          ? `Reading the year: ${read} %`
          : 'Electricity, every half hour of the last year'
      }
      platform="Kraken"
      fields={['account', 'property']}
      isReading={fetching || account.isReading}
      problem={propertyId == null ? account.problem : listProblem}
      onRetry={propertyId == null ? account.read : loadMore}
      actions={
        <div className="zoom" role="toolbar" aria-label="What the chart shows">
          <button type="button" onClick={() => show(moved(span, -1))} disabled={span.start <= year.start}>
            <span aria-hidden="true">←</span>
            <span className="visually-hidden">Earlier</span>
          </button>
          {spans.map(({ name, length: wanted }) => (
            <button
              type="button"
              key={name}
              aria-pressed={Math.abs(length - wanted) < dayLength / 2}
              onClick={() => show(spanOf(wanted, span, year))}
            >
              {name}
            </button>
          ))}
          <button type="button" onClick={() => show(moved(span, 1))} disabled={span.end >= year.end}>
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">Later</span>
          </button>
        </div>
      }
    >
      {items.length > 0 && (
        <>
          <div className="chart-head quiet">
            <p>
              <span>{unit}</span>
              <span className="hint">Drag over the chart to zoom in</span>
            </p>
            <p className="readout" role="status">
              {pointedAt !== undefined && pointedValue != null
                ? `${onDay(pointedAt)}${isByDay ? '' : `, ${atClock(pointedAt)}`}: ${inKilowattHours(pointedValue)}`
                : described}
            </p>
          </div>
          <Chart
            label={`Consumption in ${unit}, ${described}.`}
            data={values.chart}
            options={options}
            height={280}
          />
        </>
      )}
      {totalCount === 0 && <p className="quiet">There are no readings of a smart meter for this home yet.</p>}
    </Panel>
  )
}

function isWithin(at: number | undefined, { start, end }: TimeSpan): boolean {
  return at !== undefined && at >= start && at < end
}

function moved({ start, end }: TimeSpan, direction: 1 | -1): TimeSpan {
  const step = direction * (end - start)
  return { start: start + step, end: end + step }
}
