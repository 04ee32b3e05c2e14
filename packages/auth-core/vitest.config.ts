import { compile } from 'svelte/compiler'
import { mergeConfig, type Plugin } from 'vitest/config'
import common from '../../tooling/test/vitest-config.ts'

const svelte: Plugin = {
  name: 'svelte',
  transform(source, filename, options) {
    if (!filename.endsWith('.svelte')) return undefined
    const { code, map } = compile(source, {
      filename,
      generate: options?.ssr ? 'server' : 'client',
      dev: true,
    }).js
    return { code, map }
  },
}

// What runs in a simulated browser takes the builds for browsers; Node would be given those that render on a server.
const forBrowsers = [
  /\/solid-js\//,
  /\/svelte\//,
  /\/@urql\/(solid|svelte)\//,
  /\/@solid-primitives\//,
  /\/esm-env\//,
]

// Its context remembers the renderer of the file before: a server's answer that was left half way marks it for good.
const contextOfReact = /\/urql\/dist\//

export default mergeConfig(common, {
  plugins: [svelte],
  resolve: { conditions: ['browser'] },
  test: { server: { deps: { inline: [...forBrowsers, contextOfReact] } } },
})
