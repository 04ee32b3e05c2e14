import { arch, cpus, loadavg, platform } from 'node:os'
import { keepSection, writePage } from './page/write-page.ts'
import { reasons } from './reasons.ts'
import { sections } from './sections/sections.ts'

// Measures the sections that are named, or all, and writes the page from these and from those that were kept.

const known = Object.keys(sections)
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(1)
}

const started = performance.now()
for (const name of asked.length > 0 ? asked : known) {
  const begun = performance.now()
  const [load = 0] = loadavg()
  const section = await sections[name]?.()
  const cores = `${cpus().length} cores, load average ${load.toFixed(1)} at the start`
  const machine = `Node ${process.versions.node} on ${platform()} ${arch()}, ${cores}.`
  if (section) keepSection(name, section, machine)
  console.error(`▸ ${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`)
}

const unexplained = writePage(known, reasons)
for (const key of unexplained)
  console.error(`! ${key}: ours is not first, and src/reasons.ts does not say why`)
console.error(`✓ tooling/bench/results.md, ${((performance.now() - started) / 60_000).toFixed(1)} min`)
