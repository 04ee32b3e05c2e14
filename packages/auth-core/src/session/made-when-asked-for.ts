import type { Identity, Session } from './session.ts'

// Getters stand on a prototype: an object with getters of its own is several times as large, and slow to read. What they
// read is no `#private` member, which a proxy such as that of a reactive state could not reach.

/** What an identity makes only when it is asked for. */
export class IdentityFacts implements Pick<Identity, 'key' | 'signal'> {
  private readonly make: { readonly key: () => string; readonly signal: () => AbortSignal }

  constructor(key: () => string, signal: () => AbortSignal) {
    this.make = { key, signal }
  }

  get key(): string {
    return this.make.key()
  }

  get signal(): AbortSignal {
    return this.make.signal()
  }
}

/** What changes with the identity of a session. */
export class SessionFacts implements Pick<Session, 'key' | 'identity' | 'state'> {
  private readonly find: { readonly identity: () => Identity; readonly state: () => Session['state'] }

  constructor(identity: () => Identity, state: () => Session['state']) {
    this.find = { identity, state }
  }

  get key(): string {
    return this.identity.key
  }

  get identity(): Identity {
    return this.find.identity()
  }

  get state(): Session['state'] {
    return this.find.state()
  }
}
