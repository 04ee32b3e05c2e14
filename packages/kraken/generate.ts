import { generate } from '@energy-tooling/generate'
import { scalars } from './src/scalars.ts'

const schemas = '../../schemas/kraken'
const instances = ['de', 'gb']

await generate(
  instances.map((instance) => ({
    core: `${schemas}/core`,
    overlay: `${schemas}/${instance}`,
    schema: `schema/${instance}.graphql`,
    operations: ['operations/shared', `operations/${instance}`],
    output: `src/generated/${instance}.ts`,
    scalars,
  })),
)
