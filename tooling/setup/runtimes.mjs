import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bringPackages } from './bring-packages.mjs'

const folder = fileURLToPath(new URL('../../.toolchain/runtimes/', import.meta.url))

/** The other runtimes that the packages are published for, by the names that their binaries have on npm. */
const runtimes = JSON.parse(readFileSync(new URL('runtimes.json', import.meta.url), 'utf8'))

/** Brings the runtimes from npm into `.toolchain/runtimes`; says in one line that their suites are skipped where it cannot. */
export async function provideRuntimes() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log(
      '– Node 22, Node 26, Bun, Deno and workerd are brought on Linux x64 only: their suites are skipped',
    )
    return
  }
  await bringPackages({
    folder,
    specifiers: runtimes,
    title: 'Bring Node 22, Node 26, Bun, Deno and workerd into .toolchain',
    hint: 'Is the npm registry reachable?',
  })
}
