import './balance.css'
import type { ReactNode } from 'react'
import { useAccount } from '../session/use-account.ts'
import type { Household } from '../session/use-household.ts'
import { inEuros } from '../shared/format.ts'
import { Panel } from '../shared/panel.tsx'

/** What the customer owes or has in credit. */
export function Balance({
  accountNumber,
  household,
}: {
  readonly accountNumber: string | undefined
  readonly household: Household
}): ReactNode {
  const account = useAccount(accountNumber)
  const source = accountNumber === undefined ? household : account
  const details = account.data?.account
  const balance = details?.balance
  const home = details?.allProperties?.[0]
  return (
    <Panel
      id="balance"
      title="Balance"
      subtitle={accountNumber ? `Account ${accountNumber}` : undefined}
      platform="Kraken"
      fields={['viewer', 'account']}
      isReading={source.isReading}
      problem={source.problem}
      onRetry={source.read}
    >
      {balance != null && (
        <>
          <p className="amount">
            <data value={balance / 100}>{inEuros(Math.abs(balance))}</data>
            <span className={balance < 0 ? 'owed' : 'credit'}>
              {balance < 0 ? 'to pay' : balance > 0 ? 'in credit' : 'settled'}
            </span>
          </p>
          <dl className="ledgers">
            {details?.ledgers?.map(
              (ledger) =>
                ledger && (
                  <div key={ledger.number}>
                    <dt>{ledger.name}</dt>
                    <dd>{inEuros(ledger.balance ?? 0)}</dd>
                  </div>
                ),
            )}
          </dl>
          {home && (
            <address className="quiet">
              {details?.billingName}
              <br />
              {home.address}
            </address>
          )}
        </>
      )}
    </Panel>
  )
}
