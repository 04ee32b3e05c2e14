import './bills.css'
import { BillForecastDocument, BillsDocument } from '@energy/opower/documents'
import { customerDocument } from '@energy/opower/gateway'
import { type ReactNode, useMemo } from 'react'
import { inDollars, inMonth } from '../shared/format.ts'
import { Panel } from '../shared/panel.tsx'
import { usePanelQuery } from '../shared/use-panel-query.ts'
import { type Bill, readBills, readForecast } from './read-bills.ts'

// The gateway knows whose account it is: a page that named one would be refused.
const BillsOfCustomer = customerDocument(BillsDocument, 'account')
const ForecastOfCustomer = customerDocument(BillForecastDocument, 'account')
const ofAYear = { last: 12 }
const nothing = {}

/** The bills of the second home, at a utility that lets no browser ask itself, and where the running one is heading. */
export function Bills(): ReactNode {
  const answer = usePanelQuery('Opower', { query: BillsOfCustomer, variables: ofAYear })
  const forecast = usePanelQuery('Opower', { query: ForecastOfCustomer, variables: nothing })
  const bills = useMemo(() => readBills(answer.data), [answer.data])
  const running = useMemo(() => readForecast(forecast.data), [forecast.data])
  const most = Math.max(...bills.map(({ total }) => total))
  return (
    <Panel
      id="bills"
      title="Bills of your second home"
      subtitle="Beacon, New York. Through the gateway of this app’s server"
      platform="Opower"
      fields={['billingAccountsConnection']}
      isReading={answer.isReading || forecast.isReading}
      problem={answer.problem ?? forecast.problem}
      onRetry={() => {
        answer.read()
        forecast.read()
      }}
    >
      {answer.data && (
        <div className="bills-columns">
          <dl className="figures">
            <div>
              <dt>This month so far</dt>
              <dd>{running ? inDollars(running.soFar) : '–'}</dd>
            </div>
            <div>
              <dt>Heading for</dt>
              <dd>
                {running?.expected === undefined ? (
                  <>
                    –<small>known after three days</small>
                  </>
                ) : (
                  inDollars(running.expected)
                )}
              </dd>
            </div>
            <div>
              <dt>The same month last year</dt>
              <dd>{running ? inDollars(running.lastYear) : '–'}</dd>
            </div>
          </dl>
          {bills.length === 0 ? (
            <p className="quiet">There are no bills yet.</p>
          ) : (
            <table>
              <caption className="visually-hidden">The bills of the last twelve months</caption>
              <thead>
                <tr>
                  <th scope="col">Month</th>
                  <th scope="col">
                    <span className="key electricity">Electricity</span>
                  </th>
                  <th scope="col">
                    <span className="key gas">Gas</span>
                  </th>
                  {/* Only a picture of what stands in the other columns. */}
                  <td className="bar" aria-hidden="true" />
                  <th scope="col">Total</th>
                </tr>
              </thead>
              <tbody>
                {bills.map(({ id, end, parts, total }) => (
                  <tr key={id}>
                    <th scope="row">{inMonth(end)}</th>
                    <td>{amountOf(parts, 'ELECTRICITY')}</td>
                    <td>{amountOf(parts, 'GAS')}</td>
                    <td className="bar" aria-hidden="true">
                      {parts.map(({ fuel, amount }) => (
                        <i
                          key={fuel}
                          className={fuel.toLowerCase()}
                          style={{ inlineSize: `${(100 * Math.max(0, amount)) / most}%` }}
                        />
                      ))}
                    </td>
                    <td>{inDollars(total)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </Panel>
  )
}

function amountOf(parts: Bill['parts'], fuel: string): string {
  const part = parts.find((candidate) => candidate.fuel === fuel)
  return part ? inDollars(part.amount) : '–'
}
