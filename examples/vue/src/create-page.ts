import type { Session } from '@energy/auth-core'
import type { Client } from '@urql/core'
import { provideClient } from '@urql/vue'
import { type App, createApp, h } from 'vue'
import { useSessionState } from './use-session-state.ts'
import { Viewer } from './viewer.ts'

/** Creates the app: it shows whoever is signed in. */
export function createPage(session: Session, client: Client): App {
  return createApp({
    setup() {
      provideClient(client)
      const state = useSessionState(session)
      return () =>
        state.value.status === 'signed-out'
          ? h('p', 'Signed out.')
          : h(Viewer, { onSignOut: () => session.signOut() })
    },
  })
}
