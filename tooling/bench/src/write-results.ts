import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'

// Runs every benchmark of the repository, one after another, and keeps what they print.

const root = fileURLToPath(new URL('../../../', import.meta.url))
const benchmarks = ['@energy/auth-core', '@energy/codegen', '@energy-tooling/bench']

const sections = benchmarks.map((name) => {
  console.error(`▸ ${name}`)
  const { status, stdout, stderr } = spawnSync('pnpm', ['--silent', `--filter=${name}`, 'bench'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The benchmark of ${name} failed:\n${stderr}`)
  return stdout.trim()
})

const machine = `Node ${process.versions.node} on ${platform()} ${arch()}, ${cpus().length} cores.`
writeFileSync(
  new URL('../results.md', import.meta.url),
  `# Benchmarks\n\nWritten by \`pnpm bench\`: ours and the peers, side by side in one run. ${machine}\n\n${sections.join('\n\n')}\n`,
)
console.error('✓ tooling/bench/results.md')
