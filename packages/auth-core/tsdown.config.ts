import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'

export default defineConfig(
  libraryConfig([
    'src/index.ts',
    'src/browser.ts',
    'src/node.ts',
    'src/redis.ts',
    'src/react.ts',
    'src/oauth.ts',
    'src/lists.ts',
    'src/vue.ts',
    'src/svelte.ts',
    'src/solid.ts',
    'src/pagination.ts',
    'src/watch.ts',
    'src/tanstack.ts',
    'src/apollo.ts',
    'src/document.ts',
    'src/conformance.ts',
  ]),
)
