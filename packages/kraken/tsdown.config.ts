import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'
import instances from './instances.json' with { type: 'json' }

export default defineConfig(
  libraryConfig([
    'src/index.ts',
    'src/codegen.ts',
    'src/document.ts',
    'src/error-codes.ts',
    ...Object.keys(instances).flatMap((instance) => [
      `src/${instance}.ts`,
      `src/${instance}-graphcache.ts`,
      `src/${instance}-apollo-cache.ts`,
    ]),
  ]),
)
