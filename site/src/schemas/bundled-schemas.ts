import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Endpoint } from '@energy/auth-core'
import { endpoints } from '@energy/kraken'
import { endpoints as opowerEndpoints } from '@energy/opower'
import instances from '../../../packages/kraken/instances.json' with { type: 'json' }
import leastBreadth from '../../../packages/kraken/test/least-breadth.json' with { type: 'json' }
import { root } from '../repository.ts'

/** A schema that a package bundles. */
export interface BundledSchema {
  /** Such as `kraken-de`. */
  readonly id: string
  readonly title: string
  readonly package: string
  /** What an app names it by. */
  readonly file: string
  readonly sdl: string
  /** The share of the platform's members that is bundled at least, where a schema to compare with was at hand. */
  readonly breadth: number | undefined
  /** Where a platform with this schema is reached, and what it is known by. */
  readonly hosts: readonly { readonly name: string; readonly endpoint: Endpoint }[]
}

const platforms: Readonly<Record<string, { readonly platform: string } | undefined>> = instances
const breadths: Readonly<Record<string, number>> = leastBreadth
const others: Readonly<Record<string, string>> = {
  'gb-second-host': 'Octopus Energy in Great Britain, second host',
  customer: 'Opower, with what the web widgets use',
  opower: 'Opower, as it is documented',
  beenergised: 'be.ENERGISED',
}

/** Every schema of every package, in the order of names. */
export function bundledSchemas(): readonly BundledSchema[] {
  return globSync('packages/*/schema/*.graphql', { cwd: root })
    .sort()
    .map((path) => {
      const [, folder = ''] = path.split('/')
      const name = basename(path, '.graphql')
      const title = platforms[name]?.platform ?? others[name]
      if (title === undefined)
        throw new Error(`${path} has no title: bundled-schemas.ts names those of no instance.`)
      return {
        id: folder === name ? name : `${folder}-${name}`,
        title: title.replace(/^a Kraken/, 'A Kraken'),
        package: `@energy/${folder}`,
        file: `@energy/${folder}/schema/${name}.graphql`,
        sdl: readFileSync(join(root, path), 'utf8'),
        breadth: folder === 'kraken' ? breadths[name] : undefined,
        hosts: hostsOf(folder, name),
      }
    })
}

function hostsOf(folder: string, name: string): BundledSchema['hosts'] {
  const known: Readonly<Record<string, Endpoint>> =
    folder === 'kraken' ? endpoints : folder === 'opower' ? opowerEndpoints : {}
  const isOf = (key: string): boolean => folder === 'opower' || key === name || key === `${name}-test`
  const own = Object.entries(known).filter(([key]) => isOf(key))
  const second = name === 'gb-second-host' ? (endpoints.gb.hosts ?? []) : []
  return [
    ...own.map(([key, endpoint]) => ({ name: key, endpoint })),
    ...second.map((host) => ({ name: 'gb', endpoint: { url: host.url } })),
  ]
}
