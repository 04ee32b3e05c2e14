import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'

export default defineConfig(
  libraryConfig([
    'src/index.ts',
    'src/codegen.ts',
    'src/document.ts',
    'src/documents.ts',
    'src/gateway.ts',
    'src/customer.ts',
    'src/graphcache.ts',
    'src/apollo-cache.ts',
    'src/customer-graphcache.ts',
    'src/customer-apollo-cache.ts',
  ]),
)
