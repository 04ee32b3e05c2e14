// Runs as `prepublishOnly` of every package: nothing goes to a registry that was not looked at as it goes there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkTarball } from './check-tarball.ts'

const folder = mkdtempSync(join(tmpdir(), 'energy-before-publish-'))
try {
  const packed = execFileSync('pnpm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' })
  const problems = await checkTarball(JSON.parse(packed).filename)
  for (const problem of problems) console.error(`✗ ${problem}`)
  if (problems.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
