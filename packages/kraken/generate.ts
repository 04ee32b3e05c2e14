import { generate } from '@energy-tooling/generate'
import { endpoints } from './src/endpoints.ts'
import { keyFields } from './src/key-fields.ts'
import { scalars } from './src/scalars.ts'
import { secondHost } from './src/second-host.ts'

const schemas = '../../schemas/kraken'

/** Every instance, with the operations that it has beside its own and those of all. */
const instances = {
  de: { platform: 'Octopus Energy Germany', groups: ['market', 'smartflex', 'inverters'] },
  gb: {
    platform: 'Octopus Energy in Great Britain',
    groups: ['market', 'smartflex', 'inverters', 'earlier-devices'],
  },
  au: { platform: 'Origin Energy, Australia', groups: [] },
  us: { platform: 'Octopus Energy USA', groups: [] },
  fr: { platform: 'Octopus Energy France', groups: ['smartflex'] },
  jp: { platform: 'Octopus Energy Japan', groups: ['market', 'smartflex', 'earlier-devices'] },
  es: { platform: 'Octopus Energy Spain', groups: ['market', 'smartflex', 'inverters', 'earlier-devices'] },
  it: { platform: 'Octopus Energy Italy', groups: ['market', 'smartflex', 'inverters', 'earlier-devices'] },
} as const

/** What a host serves besides the main one of its instance: a schema of its own, which knows no core. */
const besides = {
  gb: {
    core: `${schemas}/gb-second-host`,
    file: 'schema/gb-second-host.graphql',
    platform: 'the second host of Octopus Energy in Great Britain',
    url: secondHost.url,
  },
}

const names = Object.keys(instances) as (keyof typeof instances)[]

await generate(
  names.map((instance) => ({
    schemas: [
      {
        core: `${schemas}/core`,
        overlay: `${schemas}/${instance}`,
        file: `schema/${instance}.graphql`,
        platform: instances[instance].platform,
        url: endpoints[instance].url,
      },
      ...(instance === 'gb' ? [besides.gb] : []),
    ],
    operations: ['shared', ...instances[instance].groups, instance].map((folder) => `operations/${folder}`),
    output: `src/generated/${instance}.ts`,
    scalars,
    keyFields,
    caches: {
      graphcache: `src/generated/${instance}-graphcache.ts`,
      'apollo-cache': `src/generated/${instance}-apollo-cache.ts`,
    },
  })),
)
