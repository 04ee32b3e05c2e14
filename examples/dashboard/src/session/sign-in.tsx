import './sign-in.css'
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { DemoCustomer } from '../../server/settings.ts'
import { Mark } from '../shared/mark.tsx'

/** Asks for what signs a customer in. */
export function SignIn({
  customers,
  notice,
  onSignIn,
}: {
  readonly customers: readonly DemoCustomer[]
  readonly notice: string | undefined
  readonly onSignIn: (key: string) => Promise<string | undefined>
}): ReactNode {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [key, setKey] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [isAsking, setAsking] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    setAsking(true)
    const answer = await onSignIn(key.trim())
    setAsking(false)
    setRefusal(answer)
    if (answer) field.current?.focus()
  }

  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <p className="brand">
          <Mark /> Hearth
        </p>
        <h1>Your energy at home, in one place.</h1>
        <p className="quiet">Balance and payments, consumption, prices, charging and bills.</p>
        <div role="status">{notice && <p className="note wait">{notice}</p>}</div>
        <form onSubmit={submit} noValidate>
          <label htmlFor={id}>API key of your Octopus Energy account</label>
          <input
            id={id}
            ref={field}
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={key}
            onChange={({ target }) => setKey(target.value)}
            aria-invalid={refusal !== undefined}
            aria-describedby={`${id}-help ${id}-refusal`}
          />
          <p id={`${id}-help`} className="quiet">
            It stands on your account page. It never leaves this browser but to Octopus Energy, and is not
            kept.
          </p>
          <p id={`${id}-refusal`} className="refusal" role="alert">
            {refusal}
          </p>
          <button type="submit" className="primary" disabled={isAsking}>
            {isAsking ? 'Signing in…' : 'Sign in'}
          </button>
        </form>
        <section aria-labelledby={`${id}-demo`}>
          <h2 id={`${id}-demo`}>No account at hand?</h2>
          <ul>
            {customers.map(({ name, home, apiKey }) => (
              <li key={name}>
                <button
                  type="button"
                  onClick={() => {
                    setKey(apiKey)
                    setRefusal(undefined)
                    field.current?.focus()
                  }}
                >
                  Use the key of {name}
                </button>
                <span className="quiet">{home}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  )
}
