import type { Endpoint } from '../provider.ts'
import type { Identity, RenewalStart, Session } from './session.ts'

// Getters stand on a prototype: an object with getters of its own is several times as large, and slow to read. What they
// read is a function, because whatever is an object shows in inspections, and no `#private` member, which a proxy such
// as that of a reactive state could not reach.

/** Reads one of several facts. */
type Read<Facts> = <Name extends keyof Facts>(name: Name) => Facts[Name]

/** How each fact is read out of a record. */
type Readers<Own, Facts> = { readonly [Name in keyof Facts]: (own: Own) => Facts[Name] }

interface FactsOfIdentity extends Pick<Identity, 'key' | 'signal'> {
  readonly renewal: RenewalStart | undefined
  readonly isResuming: boolean
}

type FactsOfSession = Pick<Session, 'identity' | 'state' | 'endpoints'>

/** How the facts of an identity are read out of its record. */
export type IdentityReaders<Own> = Readers<Own, FactsOfIdentity>

/** How the facts of a session are read out of its record. */
export type SessionReaders<Own> = Readers<Own, FactsOfSession>

/** What an identity makes only when it is asked for. */
export class IdentityFacts implements FactsOfIdentity {
  private readonly read: Read<FactsOfIdentity>

  constructor(read: IdentityFacts['read']) {
    this.read = read
  }

  get key(): string {
    return this.read('key')
  }

  get signal(): AbortSignal {
    return this.read('signal')
  }

  get renewal(): RenewalStart | undefined {
    return this.read('renewal')
  }

  get isResuming(): boolean {
    return this.read('isResuming')
  }
}

/** What changes with the identity of a session, or is known without it. */
export class SessionFacts implements FactsOfSession, Pick<Session, 'key'> {
  private readonly read: Read<FactsOfSession>

  constructor(read: SessionFacts['read']) {
    this.read = read
  }

  get key(): string {
    return this.identity.key
  }

  get identity(): Identity {
    return this.read('identity')
  }

  get state(): Session['state'] {
    return this.read('state')
  }

  get endpoints(): readonly Endpoint[] {
    return this.read('endpoints')
  }
}
