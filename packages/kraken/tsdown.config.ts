import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'

export default defineConfig(
  libraryConfig([
    'src/index.ts',
    'src/codegen.ts',
    'src/document.ts',
    'src/de.ts',
    'src/gb.ts',
    'src/au.ts',
    'src/us.ts',
    'src/fr.ts',
    'src/jp.ts',
    'src/es.ts',
    'src/it.ts',
    'src/de-graphcache.ts',
    'src/de-apollo-cache.ts',
    'src/gb-graphcache.ts',
    'src/gb-apollo-cache.ts',
    'src/au-graphcache.ts',
    'src/au-apollo-cache.ts',
    'src/fr-graphcache.ts',
    'src/fr-apollo-cache.ts',
    'src/us-graphcache.ts',
    'src/us-apollo-cache.ts',
    'src/jp-graphcache.ts',
    'src/jp-apollo-cache.ts',
    'src/es-graphcache.ts',
    'src/es-apollo-cache.ts',
    'src/it-graphcache.ts',
    'src/it-apollo-cache.ts',
  ]),
)
