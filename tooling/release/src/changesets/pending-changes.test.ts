import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publicPackages } from '../../../packages/src/public-packages.ts'
import { hiddenBreaks } from './release-policy.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()

/** The commit after which everything waits for a release: the last one that changed a version, or the first of all. */
function lastRelease(): string {
  const released = run('git', 'log', '-1', '--format=%H', '-G', '"version":', '--', 'packages/*/package.json')
  return released || run('git', 'rev-list', '--max-parents=0', 'HEAD').split('\n').at(-1) || 'HEAD'
}

const isWhole = run('git', 'rev-parse', '--is-shallow-repository') === 'false'

describe('what waits for a release', () => {
  it.skipIf(!isWhole)('is said in changesets, for every package whose published files changed', () => {
    expect(() => run('pnpm', 'exec', 'changeset', 'status', '--since', lastRelease())).not.toThrow()
  })

  it('hides no incompatible change behind a smaller step', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'energy-plan-')), 'plan.json')
    run('pnpm', 'exec', 'changeset', 'status', '--output', file)
    const { releases } = JSON.parse(readFileSync(file, 'utf8'))
    expect(
      hiddenBreaks(
        releases,
        publicPackages().map(({ manifest }) => manifest),
      ),
    ).toEqual([])
  })
})
