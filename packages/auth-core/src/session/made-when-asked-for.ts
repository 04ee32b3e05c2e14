import type { Endpoint } from '../provider.ts'
import type { Identity, RenewalStart, Session } from './session.ts'

// Getters stand on a prototype: an object with getters of its own is several times as large, and slow to read. What they
// read is no `#private` member, which a proxy such as that of a reactive state could not reach.

type Made<Facts> = { readonly [Name in keyof Facts]: () => Facts[Name] }

type IdentityFact = 'key' | 'signal' | 'renewal' | 'isResuming'

/** What an identity makes only when it is asked for. */
export class IdentityFacts implements Pick<Identity, IdentityFact> {
  private readonly make: Made<Required<Pick<Identity, IdentityFact>>>

  constructor(make: IdentityFacts['make']) {
    this.make = make
  }

  get key(): string {
    return this.make.key()
  }

  get signal(): AbortSignal {
    return this.make.signal()
  }

  get renewal(): RenewalStart | undefined {
    return this.make.renewal()
  }

  get isResuming(): boolean {
    return this.make.isResuming()
  }
}

/** What changes with the identity of a session, or is known without it. */
export class SessionFacts implements Pick<Session, 'key' | 'identity' | 'state' | 'endpoints'> {
  private readonly make: Made<Pick<Session, 'identity' | 'state' | 'endpoints'>>

  constructor(make: SessionFacts['make']) {
    this.make = make
  }

  get key(): string {
    return this.identity.key
  }

  get identity(): Identity {
    return this.make.identity()
  }

  get state(): Session['state'] {
    return this.make.state()
  }

  get endpoints(): readonly Endpoint[] {
    return this.make.endpoints()
  }
}
