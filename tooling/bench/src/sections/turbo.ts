import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Section } from '../page/section.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const changed = 'schemas/kraken/de/instance.graphql'

/** Builds a clone of the last commit with turbo: from nothing, again, and after one schema has changed. */
export async function measureTurbo(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-turbo-'))
  const repository = join(folder, 'repository')
  try {
    await run('git', ['clone', '--quiet', '--depth=1', `file://${root}`, repository])
    await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], {
      cwd: repository,
    })
    const build = async (): Promise<{ time: number; executed: number }> => {
      const started = performance.now()
      const { stdout } = await run(
        'pnpm',
        ['exec', 'turbo', 'run', 'build', '--output-logs=none', `--cache-dir=${join(folder, 'cache')}`],
        { cwd: repository, maxBuffer: 2 ** 26 },
      )
      const [, cached, all] = /(\d+) cached, (\d+) total/.exec(stdout) ?? []
      if (all === undefined) throw new Error('turbo does not say how much it took from its cache.')
      return { time: (performance.now() - started) / 1000, executed: Number(all) - Number(cached) }
    }
    const cold = await build()
    const warm = [await build(), await build(), await build()]
    const file = join(repository, changed)
    const text = readFileSync(file, 'utf8')
    const touched = [1, 2, 3].map((round) => `${text}\n# Changed for the benchmark, round ${round}.\n`)
    const one: { time: number; executed: number }[] = []
    for (const next of touched) {
      writeFileSync(file, next)
      one.push(await build())
    }
    const samples = (runs: readonly { time: number; executed: number }[]): Record<string, number[]> => ({
      time: runs.map(({ time }) => time),
      tasks: runs.slice(0, 1).map(({ executed }) => executed),
    })
    return {
      title: 'Building this repository',
      text: 'A clone of the last commit, `turbo run build`, which generates where that is needed.',
      comparisons: [
        {
          id: 'turbo',
          title: '`turbo run build`',
          baseline: 'nothing was built before',
          metrics: [
            { name: 'time', unit: 's', better: 'less', unranked: true },
            { name: 'tasks', unit: 'run', better: 'less', digits: 0, unranked: true, uncharted: true },
          ],
          contestants: [
            { name: 'nothing was built before', ours: true, samples: samples([cold]) },
            { name: 'nothing has changed', ours: true, samples: samples(warm) },
            { name: `\`${changed}\` has changed`, ours: true, samples: samples(one) },
          ],
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
