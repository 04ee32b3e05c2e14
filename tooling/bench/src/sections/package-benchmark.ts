import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Section } from '../page/section.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Runs the benchmark that a package keeps beside its sources, and takes over what it prints. */
export async function runPackageBenchmark(name: string, title: string): Promise<Section> {
  const { stdout } = await run('pnpm', ['--silent', `--filter=${name}`, 'bench'], {
    cwd: root,
    maxBuffer: 2 ** 26,
  })
  // The page gives the section its heading, so what is printed goes one level down.
  return { title, comparisons: [], markdown: stdout.trim().replace(/^##/gm, '###') }
}
