import { generate } from '@energy-tooling/generate'
import { keyFields } from './src/key-fields.ts'
import { scalars } from './src/scalars.ts'

// The schema is open to everyone there.
const url = 'https://api.us.opower.com/util/graphql'
const core = '../../schemas/opower/core'

await generate([
  {
    schemas: [{ core, file: 'schema/opower.graphql', platform: 'Oracle Utilities Opower', url }],
    operations: ['operations'],
    output: 'src/generated/documents.ts',
    scalars,
    keyFields,
    caches: {
      graphcache: 'src/generated/graphcache.ts',
      'apollo-cache': 'src/generated/apollo-cache.ts',
    },
  },
  {
    schemas: [
      {
        core,
        overlay: '../../schemas/opower/customer',
        file: 'schema/customer.graphql',
        platform: "Opower's customer surface",
        url: 'https://<utility>.opower.com/ei/edge/apis/dsm-graphql-v1/cws/graphql',
      },
    ],
    operations: ['operations/customer'],
    output: 'src/generated/customer.ts',
    scalars,
    keyFields,
    caches: {
      graphcache: 'src/generated/customer-graphcache.ts',
      'apollo-cache': 'src/generated/customer-apollo-cache.ts',
    },
  },
])
