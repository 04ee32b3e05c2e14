import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'

// Bundlers divide an app by files. What arrives at first use (`late`, with `share`, `walk` and `pager`) stays out of an app's
// start only as long as nothing is beside it that the start needs, and no entry imports it by itself.
const files = {
  errors: ['errors/errors.ts', 'errors/pagination-errors.ts', 'errors/find-energy-error.ts'],
  client: ['client/create-provider-client.ts', 'requests/authorized-fetch.ts', 'grants/access-token.ts'],
  protocol: ['session/store-protocol.ts'],
  share: ['session/share.ts'],
  walk: ['pagination/start-walk.ts', 'pagination/plan-for-client.ts', 'pagination/assert-max-pages.ts'],
  pager: ['pagination/pager.ts'],
  late: ['late.ts'],
}

export default defineConfig(
  libraryConfig(
    [
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
      'src/opentelemetry.ts',
      'src/document.ts',
      'src/conformance.ts',
    ],
    files,
  ),
)
