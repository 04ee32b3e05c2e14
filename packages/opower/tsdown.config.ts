import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'

export default defineConfig(
  libraryConfig([
    'src/index.ts',
    'src/codegen.ts',
    'src/document.ts',
    'src/documents.ts',
    'src/gateway.ts',
    'src/unverified.ts',
    'src/graphcache.ts',
    'src/apollo-cache.ts',
    'src/unverified-graphcache.ts',
    'src/unverified-apollo-cache.ts',
  ]),
)
