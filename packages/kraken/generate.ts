import { generate } from '@energy-tooling/generate'
import { scalars } from './src/scalars.ts'

const schemas = '../../schemas/kraken'

/** Every instance, with the operations that it has beside its own and those of all. */
const instances = {
  de: ['market', 'smartflex', 'inverters'],
  gb: ['market', 'smartflex', 'inverters', 'earlier-devices'],
  au: [],
  us: [],
  fr: ['smartflex'],
  jp: ['market', 'smartflex', 'earlier-devices'],
  es: ['market', 'smartflex', 'inverters', 'earlier-devices'],
  it: ['market', 'smartflex', 'inverters', 'earlier-devices'],
}

await generate(
  Object.entries(instances).map(([instance, groups]) => ({
    core: `${schemas}/core`,
    overlay: `${schemas}/${instance}`,
    schema: `schema/${instance}.graphql`,
    operations: ['shared', ...groups, instance].map((folder) => `operations/${folder}`),
    output: `src/generated/${instance}.ts`,
    scalars,
  })),
)
