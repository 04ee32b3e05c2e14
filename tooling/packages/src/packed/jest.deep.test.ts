import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { packageManagers } from '../package-managers.ts'
import { jestCommand } from './module-systems-page.ts'
import { hosts } from './runtimes.ts'

const run = promisify(execFile)
const tarballs = inject('tarballs')
const app = join(inject('packedApp'), '..', 'jest')
const [npm] = packageManagers
const [[, node22 = ''] = []] = hosts

const isMade = `test('a client is made', async () => {
  const { apiKey, createKrakenClient } = await import('@energy/kraken')
  expect(typeof createKrakenClient({ instance: 'de', auth: apiKey('key') }).query).toBe('function')
})
`
const files = {
  'package.json': '{ "name": "app", "version": "1.0.0", "type": "commonjs" }',
  'required.test.js': `const { apiKey, createKrakenClient } = require('@energy/kraken')
test('a client is made', () => {
  expect(typeof createKrakenClient({ instance: 'de', auth: apiKey('key') }).query).toBe('function')
})
`,
  'imported.test.js': isMade,
  'module.test.mjs': `import { expect, test } from '@jest/globals'
import { apiKey, createKrakenClient } from '@energy/kraken'
test('a client is made', () => {
  expect(typeof createKrakenClient({ instance: 'de', auth: apiKey('key') }).query).toBe('function')
})
`,
}

describe('Jest', { timeout: 600_000 }, () => {
  beforeAll(async () => {
    mkdirSync(app)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(app, file), text)
    const [command = '', ...args] = npm?.install ?? []
    const own = ['@energy/kraken', '@energy/auth-core'].map((name) => tarballs[name] ?? '')
    await run(command, [...args, ...own, 'jest@30'], { cwd: app })
  }, 600_000)

  const jest = async (program: string, file: string): Promise<string> => {
    // As the page says, by this very Node.
    const [, options = ''] = /^NODE_OPTIONS=(\S+) npx jest$/.exec(jestCommand) ?? []
    const env = { ...process.env, NODE_OPTIONS: options }
    const { stderr } = await run(program, ['node_modules/jest/bin/jest.js', '--testMatch', `**/${file}`], {
      cwd: app,
      env,
    })
    return stderr
  }

  it.each([
    ['required.test.js', process.execPath],
    ['imported.test.js', process.execPath],
    ['imported.test.js', node22],
    ['module.test.mjs', process.execPath],
    ['module.test.mjs', node22],
  ])('runs %s as the page says', async (file, program) => {
    expect(await jest(program, file)).toContain('1 passed, 1 total')
  })
})
