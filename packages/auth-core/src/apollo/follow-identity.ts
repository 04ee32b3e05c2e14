import type { ApolloClient } from '@apollo/client'
import type { Session } from '../session/session.ts'

/** A client that follows, which goes when nobody else holds it. */
interface Follower {
  deref(): ApolloClient | undefined
  /** Ends the subscription of one that has gone; it has to live as long as the subscription. */
  readonly gone?: FinalizationRegistry<() => void>
}

/**
 * Makes a function that is told of each client: it lets the client forget what it holds of an identity that has ended, and
 * ask its active queries anew.
 *
 * @remarks A session may outlive many clients, such as those of the requests to a server, and keeps none of them alive.
 */
export function followIdentity(session: Session): (client: ApolloClient) => void {
  const followed = new WeakSet<ApolloClient>()
  const { identity } = session
  return (client) => {
    if (followed.has(client)) return
    followed.add(client)
    // What it holds already, such as a restored cache, may be of an identity that has ended.
    if (session.identity !== identity) forget(client)
    const follower = followerOf(client)
    const unsubscribe = session.subscribe(onIdentityChange(session, follower))
    follower.gone?.register(client, unsubscribe)
  }
}

/** An app of React Native, which may lack weak references, has one client. */
function followerOf(client: ApolloClient): Follower {
  if (typeof FinalizationRegistry !== 'function') return { deref: () => client }
  return weakFollower(new WeakRef(client))
}

function weakFollower(client: WeakRef<ApolloClient>): Follower {
  return { deref: () => client.deref(), gone: new FinalizationRegistry((unsubscribe) => unsubscribe()) }
}

function onIdentityChange(session: Session, follower: Follower): () => void {
  let { identity } = session
  return () => {
    if (session.identity === identity) return
    identity = session.identity
    if (session.state.status === 'closed') return
    const client = follower.deref()
    if (!client) return
    // `resetStore` waits for a turn, in which the app could still read what is there.
    forget(client)
    // Each query shows its own error.
    client.resetStore().catch(() => {})
  }
}

function forget({ cache }: ApolloClient): void {
  cache.reset({ discardWatches: false }).catch(() => {})
}
