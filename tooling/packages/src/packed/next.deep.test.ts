import { execFile } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'

const run = promisify(execFile)
const fixture = fileURLToPath(new URL('../../fixtures/next-app', import.meta.url))

it('Next builds an app whose layout holds a session, and renders the first page of a list', {
  timeout: 900_000,
}, async () => {
  const app = join(inject('packedApp'), '..', 'next')
  cpSync(fixture, app, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  manifest.dependencies['@energy/auth-core'] = `file:${inject('tarballs')['@energy/auth-core']}`
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: app })
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { stdout } = await run('npx', ['next', 'build'], { cwd: app, env })
  expect(stdout).toContain('Compiled successfully')
  const page = readFileSync(join(app, '.next/server/app/index.html'), 'utf8')
  expect(page).toContain('<li>item one</li><li>item two</li>')
  expect(page).toContain('More</button>')
})
