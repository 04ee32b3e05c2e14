import { generate } from '@energy-tooling/generate'
import { scalars } from './src/scalars.ts'

const core = '../../schemas/opower/core'

await generate([
  {
    core,
    schema: 'schema/opower.graphql',
    operations: ['operations'],
    output: 'src/generated/documents.ts',
    scalars,
    openEnums: true,
  },
  {
    core,
    overlay: '../../schemas/opower/unverified',
    schema: 'schema/unverified.graphql',
    operations: ['operations/unverified'],
    output: 'src/generated/unverified.ts',
    scalars,
    openEnums: true,
  },
])
