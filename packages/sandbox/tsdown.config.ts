import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'

/** A server and a command: the one package that is for Node alone. */
export default defineConfig({
  ...libraryConfig(['src/index.ts', 'src/browser.ts', 'src/cli.ts', 'src/msw.ts']),
  platform: 'node',
})
