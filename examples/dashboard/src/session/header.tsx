import type { ReactNode } from 'react'
import { Mark } from '../shared/mark.tsx'

/** What stands above the dashboard. */
export interface HeaderProps {
  readonly name: string | undefined
  readonly accounts: readonly string[]
  readonly accountNumber: string | undefined
  readonly onChoose: (accountNumber: string) => void
  readonly onRefresh: () => void
  readonly onSignOut: () => void
}

/** Says who is signed in, and lets them choose an account and leave. */
export function Header({
  name,
  accounts,
  accountNumber,
  onChoose,
  onRefresh,
  onSignOut,
}: HeaderProps): ReactNode {
  return (
    <header className="page-header">
      <p className="brand">
        <Mark /> Hearth
      </p>
      <h1>{name ? `Hello, ${name}` : 'Hello'}</h1>
      <div className="page-actions">
        {accounts.length > 1 && (
          <label>
            <span className="visually-hidden">Account</span>
            <select value={accountNumber} onChange={({ target }) => onChoose(target.value)}>
              {accounts.map((number) => (
                <option key={number}>{number}</option>
              ))}
            </select>
          </label>
        )}
        <button type="button" onClick={onRefresh}>
          Refresh
        </button>
        <button type="button" onClick={onSignOut}>
          Sign out
        </button>
      </div>
    </header>
  )
}
