import { execFile } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prlimit } from '../../test/full-disk.ts'
import { createTemporaryFolder } from '../../test/temporary-folder.ts'

const execute = promisify(execFile)
const runtimes = fileURLToPath(new URL('../../../../.toolchain/runtimes/node_modules/', import.meta.url))
const folder = createTemporaryFolder()
const script = join(folder, 'report.mjs')

/** Deno is ended by the signal that comes with a limit on files. */
const commands: [string, string, string[], 'can be filled' | ''][] = [
  ['Node 22', join(runtimes, 'node-22/bin/node'), [], 'can be filled'],
  ['Node 24', process.execPath, [], 'can be filled'],
  ['Node 26', join(runtimes, 'node-26/bin/node'), [], 'can be filled'],
  ['Bun', join(runtimes, '@oven/bun-linux-x64/bin/bun'), ['run'], 'can be filled'],
  ['Deno', join(runtimes, '@deno/linux-x64-glibc/deno'), ['run', '--allow-all'], ''],
]

describe('the SQLite store', () => {
  beforeAll(async () => {
    await build({
      entryPoints: [fileURLToPath(new URL('../../test/sqlite-conformance-report.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['source'],
      outfile: script,
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(commands)('keeps every promise on %s', async (name, command, options, filling) => {
    if (!existsSync(command) && !process.env.CI) return console.warn(`Skipped: ${name} is not here.`)
    const path = join(folder, `${name}.db`)
    const { stdout } = await execute(command, [...options, script, path, prlimit ? filling : ''])
    const { count, failures } = JSON.parse(stdout)
    expect(failures).toEqual([])
    expect(count).toBeGreaterThan(20)
  })
})
