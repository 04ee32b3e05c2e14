import { execFile } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'

const run = promisify(execFile)
const app = inject('packedApp')
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

it('an app team generates its own operations offline, type-checks them and runs them', async () => {
  cpSync(join(fixtures, 'app-team'), app, { recursive: true })
  const offline = { ...process.env, NODE_OPTIONS: `--import ${join(fixtures, 'no-network.mjs')}` }
  const bin = (name: string) => join(app, 'node_modules/.bin', name)

  await run(bin('graphql-codegen'), ['--config', 'codegen.ts'], { cwd: app, env: offline })
  expect(readFileSync(join(app, 'src/generated/index.ts'), 'utf8')).toContain('OpenBillsDocument')
  const { stdout: problems } = await run(bin('tsc'), ['--project', '.'], { cwd: app }).catch(
    (failure) => failure,
  )
  expect(problems).toBe('')
  const { stdout } = await run('node', ['dist/main.js'], { cwd: app })
  expect(JSON.parse(stdout)).toEqual({
    name: 'string',
    error: null,
    bills: true,
    refused: 'credential-rejected',
  })
})
