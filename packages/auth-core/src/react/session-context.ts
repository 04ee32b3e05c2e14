import {
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useSyncExternalStore,
} from 'react'
import { ConfigurationError } from '../errors/errors.ts'
import type { Session, SessionState } from '../session/session.ts'

const SessionContext = createContext<Session | undefined>(undefined)

/**
 * Gives a session to the components below it.
 *
 * @example
 * ```tsx
 * import { Provider } from 'urql'
 *
 * export const App = () => (
 *   <SessionProvider session={session}>
 *     <Provider value={client}>…</Provider>
 *   </SessionProvider>
 * )
 * ```
 */
export function SessionProvider({ session, children }: SessionProviderProps): ReactElement {
  return createElement(SessionContext.Provider, { value: session }, children)
}

/** The properties of {@link SessionProvider}. */
export interface SessionProviderProps {
  readonly session: Session
  readonly children?: ReactNode
}

/** What {@link useSession} gives. */
export interface SessionView {
  readonly session: Session
  /** The session's state; a component renders again when it changes. */
  readonly state: SessionState
}

/**
 * Follows the session of the nearest {@link SessionProvider}.
 *
 * @throws ConfigurationError when there is none.
 *
 * @example
 * ```tsx
 * export function SignOutButton() {
 *   const { session, state } = useSession()
 *   if (state.status === 'signed-out') return <p>Goodbye!</p>
 *   return <button type="button" onClick={() => session.signOut()}>Sign out</button>
 * }
 * ```
 */
export function useSession(): SessionView {
  const session = useContext(SessionContext)
  if (!session) throw new ConfigurationError('`useSession` needs a `SessionProvider` above it.')
  const subscribe = useCallback((listener: () => void) => subscribeLater(session, listener), [session])
  const state = useSyncExternalStore(
    subscribe,
    () => session.state,
    () => session.state,
  )
  return { session, state }
}

/** A query that starts while React renders may start a renewal, and components must not be told in mid-render. */
function subscribeLater(session: Session, listener: () => void): () => void {
  return session.subscribe(() => queueMicrotask(listener))
}
