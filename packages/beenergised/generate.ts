import { generate } from '@energy-tooling/generate'
import { keyFields } from './src/key-fields.ts'
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
    keyFields,
    caches: {
      graphcache: 'src/generated/graphcache.ts',
      'apollo-cache': 'src/generated/apollo-cache.ts',
    },
  },
])
