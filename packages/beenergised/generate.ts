import { generate } from '@energy-tooling/generate'
import { scalars } from './src/scalars.ts'

await generate([
  {
    schemas: [
      {
        core: '../../schemas/beenergised',
        file: 'schema/beenergised.graphql',
        platform: 'be.ENERGISED',
        url: 'https://<operator>.v2.api.htb.services/graphql/',
      },
    ],
    operations: ['operations'],
    output: 'src/generated/documents.ts',
    scalars,
  },
])
