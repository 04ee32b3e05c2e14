import type { ClientEvent, OperationEnd, OperationStart, RenewalStart } from '@energy/auth-core'

/** Whom an event is about. */
export type PlatformName = 'Kraken' | 'be.ENERGISED' | 'Opower'

/** How people call a platform. */
export const spokenNames: Readonly<Record<PlatformName, string>> = {
  Kraken: 'Octopus Energy',
  'be.ENERGISED': 'The charging operator',
  Opower: 'Your utility',
}

/** Something that takes time. Moments are in ms since the Unix epoch. */
export interface Stretch {
  readonly id: number
  readonly platform: PlatformName
  /** The operation, `token`, the field of a lane, or `all` of a host. */
  readonly name: string
  readonly kind: 'operation' | 'renewal' | 'pause'
  readonly startedAt: number
  readonly endedAt?: number
  readonly outcome?: OperationEnd['outcome'] | 'renewed' | 'adopted'
  /** When it was decided to ask again. */
  readonly retries: readonly number[]
  /** When a pause is expected to end. */
  readonly expectedEnd?: number
}

/** One sentence about what happened. */
export interface Happening {
  readonly id: number
  readonly at: number
  readonly text: string
  readonly tone: 'calm' | 'busy' | 'trouble'
}

/** What happened lately. */
export interface ActivityView {
  readonly stretches: readonly Stretch[]
  readonly happenings: readonly Happening[]
}

/** Remembers what the SDK reports. */
export interface Activity {
  /** Makes the function that a session or a client takes as `on`. */
  reporter(platform: PlatformName): (event: ClientEvent) => void
  getView(): ActivityView
  subscribe(listener: () => void): () => void
}

const rememberedTime = 90_000
const mostStretches = 300
const mostHappenings = 40
/** The name of a pause that is not that of one field. */
export const everything = 'everything'

/** Creates a memory of the last minute and a half. */
export function createActivity(now: () => number = Date.now): Activity {
  const listeners = new Set<() => void>()
  const open = new Map<OperationStart | RenewalStart | string, number>()
  let view: ActivityView = { stretches: [], happenings: [] }
  let count = 0

  function show(next: ActivityView): void {
    view = next
    for (const listener of listeners) listener()
  }

  function begin(
    key: OperationStart | RenewalStart | string,
    stretch: Omit<Stretch, 'id' | 'startedAt' | 'retries'>,
  ): void {
    const id = ++count
    open.set(key, id)
    const oldest = now() - rememberedTime
    const recent = view.stretches.filter(({ endedAt }) => endedAt === undefined || endedAt > oldest)
    const stretches = [...recent.slice(-mostStretches), { ...stretch, id, startedAt: now(), retries: [] }]
    show({ ...view, stretches })
  }

  function change(id: number | undefined, edit: (stretch: Stretch) => Partial<Stretch>): void {
    if (id === undefined) return
    const stretches = view.stretches.map((one) => (one.id === id ? { ...one, ...edit(one) } : one))
    show({ ...view, stretches })
  }

  function end(key: OperationStart | RenewalStart | string, outcome?: Stretch['outcome']): void {
    const id = open.get(key)
    open.delete(key)
    change(id, () => ({ endedAt: now(), ...(outcome && { outcome }) }))
  }

  function tell(text: string, tone: Happening['tone']): void {
    const happening = { id: ++count, at: now(), text, tone }
    show({ ...view, happenings: [happening, ...view.happenings].slice(0, mostHappenings) })
  }

  function receive(platform: PlatformName, event: ClientEvent): void {
    switch (event.type) {
      case 'operation-start':
        begin(event, { platform, kind: 'operation', name: nameOf(event) })
        break
      case 'operation-end':
        end(event.start, event.outcome)
        if (event.outcome === 'failed')
          tell(`${nameOf(event)} at ${platform} failed: ${event.error?.code ?? 'refused'}.`, 'trouble')
        break
      case 'renewal-start':
        begin(event, { platform, kind: 'renewal', name: 'token' })
        break
      case 'renewal-end': {
        const { start, outcome, generation, duration, error } = event
        const isNobody = error?.code === 'reauthentication-required'
        end(start, isNobody ? 'cancelled' : outcome)
        if (isNobody) tell('No sign-in is stored here.', 'calm')
        else if (outcome === 'failed')
          tell(`No token from ${platform}: ${error?.code ?? 'no answer'}.`, 'trouble')
        else if (outcome === 'adopted') tell(`${platform}: took over the token of another tab.`, 'calm')
        else tell(`${platform}: token no. ${generation} in ${Math.round(duration)} ms.`, 'calm')
        break
      }
      case 'token-refused': {
        const which = event.current ? '' : ', an older one: asked again with the newest'
        tell(`${platform} refused token no. ${event.generation}${which}.`, 'busy')
        break
      }
      case 'pause-start': {
        const name = event.field ?? everything
        begin(`${event.host} ${name}`, { platform, kind: 'pause', name, expectedEnd: event.retryAt })
        tell(
          event.field
            ? `${platform} limits “${name}”: its lane waits, everything else goes on.`
            : `${platform} limits everything: all of it waits as one.`,
          'busy',
        )
        break
      }
      case 'pause-end': {
        const name = event.field ?? everything
        end(`${event.host} ${name}`)
        tell(`${platform} takes ${event.field ? `“${name}”` : 'requests'} again.`, 'calm')
        break
      }
      case 'retry-scheduled': {
        const running = view.stretches.findLast(
          (one) => one.platform === platform && one.name === event.operationName && one.endedAt === undefined,
        )
        change(running?.id, ({ retries }) => ({ retries: [...retries, now()] }))
        tell(`${nameOf(event)} will be asked again.`, 'busy')
        break
      }
      case 'identity-change':
        tell(
          event.cause === 'sign-out' ? `Signed out of ${platform}.` : `${platform}: a new identity begins.`,
          'calm',
        )
        break
      case 'store-failure':
        tell('The browser does not let the session be kept; it goes on in memory.', 'trouble')
    }
  }

  return {
    reporter: (platform) => (event) => receive(platform, event),
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function nameOf({ operationName }: { readonly operationName: string | undefined }): string {
  return operationName ?? 'Charging token'
}
