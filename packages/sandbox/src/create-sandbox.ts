import { type Clock, ConfigurationError, systemClock } from '@energy/auth-core'
import { addressesBelow } from './addresses.ts'
import { createFaults, type SkewedClock } from './faults/faults.ts'
import { createTransportFaultQueue } from './faults/transport-fault.ts'
import { schemaSource } from './graphql/schema-source.ts'
import { controlRoutes } from './http/control.ts'
import { createHandler, type Handler } from './http/handler.ts'
import { inProcess } from './http/in-process.ts'
import type { RequestRecord } from './http/request-log.ts'
import { byInstance } from './kraken/instances/names.ts'
import { chooseProviders, chooseSchemas } from './providers.ts'
import type { Sandbox, SandboxOptions } from './sandbox.ts'

/** Where a sandbox without a port is: nobody else answers there, and nothing is sent to it. */
const nowhere = 'https://sandbox.invalid'

/** What a sandbox needs of where it runs. */
export interface SandboxHost {
  /** Reads a schema from a file: its path, or what a package calls it. */
  readonly readSchema: (file: string) => Promise<string>
  /** Lets others reach it; without this it is reached by its `fetch` alone. */
  readonly listen?: (handler: Handler) => Promise<{ readonly origin: string; close(): Promise<void> }>
}

/** Creates a sandbox; the same on every runtime. */
export async function createSandbox(
  options: Omit<SandboxOptions, 'port'>,
  { readSchema, listen }: SandboxHost,
): Promise<Sandbox> {
  const { seed = 1, providers } = options
  const chosen = chooseProviders(providers)
  const schemas = chooseSchemas(options.schema, chosen)
  const clock = createSkewedClock(options.clock ?? systemClock)
  const queue = createTransportFaultQueue()
  const requests: RequestRecord[] = []
  const handler = createHandler({ clock, faults: queue, log: requests })
  const local = inProcess(handler)
  const listener = await listen?.(handler)
  const origin = listener?.origin ?? nowhere

  // What is not served is not loaded either.
  const optionsOf = (provider: string) => ({
    origin,
    clock,
    seed,
    schema: schemaSource(schemas[provider], readSchema),
  })
  const kraken = await Promise.all(
    chosen.kraken.map(async (name) => {
      const { createKrakenServer } = await import('./kraken/server.ts')
      return [name, createKrakenServer(name, optionsOf(`kraken/${name}`))] as const
    }),
  )
  const opower = chosen.opower
    ? (await import('./opower/server.ts')).createOpowerServer(optionsOf('opower'))
    : undefined
  const beenergised = chosen.beenergised
    ? (await import('./beenergised/server.ts')).createBeEnergisedServer(optionsOf('beenergised'))
    : undefined

  const servers = kraken.map(([, server]) => server)
  const faults = createFaults(
    servers.map(({ services }) => services),
    queue,
    clock,
    { ...(opower && { opower: opower.tokens }), ...(beenergised && { beenergised: beenergised.tokens }) },
  )
  const addresses = addressesBelow(origin)
  const byName = new Map<string, (typeof servers)[number]>(kraken)
  const credentials = served({
    kraken: served(byInstance((name) => byName.get(name)?.credentials)),
    opower: opower?.credentials,
    beenergised: beenergised?.credentials,
  })
  handler.serve([
    ...controlRoutes(() => ({ ...addresses, credentials }), requests, faults),
    ...servers.flatMap(({ routes }) => routes),
    ...(opower?.routes ?? []),
    ...(beenergised?.routes ?? []),
  ])
  return {
    origin,
    ...addresses,
    credentials,
    faults,
    requests,
    fetch: local.fetch,
    async close() {
      local.close()
      await listener?.close()
    },
  }
}

type Served<Values> = { readonly [Name in keyof Values]: NonNullable<Values[Name]> }

/** Refuses to name the credentials of what is not served. */
function served<Values extends object>(values: Values): Served<Values> {
  const known: Partial<Served<Values>> = {}
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(
      known,
      name,
      value === undefined
        ? {
            get() {
              throw new ConfigurationError(`${name} is not served: name it in the sandbox's providers.`)
            },
          }
        : { value, enumerable: true },
    )
  return known as Served<Values>
}

function createSkewedClock(clock: Clock): Clock & SkewedClock {
  let ahead = 0
  return {
    now: () => clock.now() + ahead,
    monotonic: () => clock.monotonic(),
    schedule: (callback, delay) => clock.schedule(callback, delay),
    skew(milliseconds) {
      ahead = milliseconds
    },
  }
}
