import { generate } from '@energy-tooling/generate'
import { scalars } from './src/scalars.ts'

await generate([
  {
    core: '../../schemas/beenergised',
    schema: 'schema/beenergised.graphql',
    operations: ['operations'],
    output: 'src/generated/documents.ts',
    scalars,
    openEnums: true,
  },
])
