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
    'src/document.ts',
    'src/conformance.ts',
  ]),
)
