import type { Session, SessionState } from '@energy/auth-core'
import { onScopeDispose, type ShallowRef, shallowRef } from 'vue'

/** Follows the state of a session, as long as the component is there. */
export function useSessionState(session: Session): Readonly<ShallowRef<SessionState>> {
  const state = shallowRef(session.state)
  onScopeDispose(
    session.subscribe((next) => {
      state.value = next
    }),
  )
  return state
}
