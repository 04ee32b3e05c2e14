import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { countTests } from './test-count.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const suite = join(here, '.report/failing-suite')
const run = promisify(execFile)

test('every failure of a suite is counted and named: of a test, of a file, and outside of every test', async () => {
  onTestFinished(() => rmSync(suite, { recursive: true, force: true }))
  mkdirSync(join(suite, 'src'), { recursive: true })
  const files = {
    'tests.test.ts': `import { test } from 'vitest'
      test('one passes', () => {})
      test.skip('one waits', () => {})
      test('one fails', () => { throw new Error('no such account') })`,
    'does-not-load.test.ts': `import './no-such-file.ts'`,
    'outside.test.ts': `import { test } from 'vitest'
      test('another passes', () => void Promise.reject(new Error('nobody caught this')))`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(suite, 'src', name), text)
  const config = fileURLToPath(new URL('../test/vitest-config.ts', import.meta.url))
  await expect(
    run('vitest', ['run', '--root', suite, '--config', config], { cwd: here }),
  ).rejects.toMatchObject({ code: 1 })

  const { failures, ...counts } = countTests([join(suite, '.report')])
  expect(counts).toEqual({ passed: 2, failed: 3, skipped: 1 })
  expect(failures.sort()).toEqual([
    expect.stringMatching(/does-not-load\.test\.ts\n.*no-such-file/s),
    expect.stringMatching(/outside\.test\.ts, outside of every test\n {4}Error: nobody caught this/),
    expect.stringMatching(/tests\.test\.ts: one fails\n.*no such account/s),
  ])
})
