'use client'

import { type ReactNode, useActionState } from 'react'
import { signIn } from './actions.ts'

/** Asks for what only the server sees. */
export function SignIn(): ReactNode {
  const [problem, submit, isPending] = useActionState(signIn, null)
  return (
    <form action={submit}>
      <label>
        E-mail <input type="email" name="email" autoComplete="username" required />
      </label>
      <label>
        Password <input type="password" name="password" autoComplete="current-password" required />
      </label>
      <button type="submit" disabled={isPending}>
        Sign in
      </button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}
