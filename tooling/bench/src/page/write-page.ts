import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Reasons, renderSection } from './render-section.ts'
import type { KeptSection, Section } from './section.ts'

/** Where the sections, the charts and the page are kept. */
export const benchFolder: string = fileURLToPath(new URL('../../', import.meta.url))
const results = join(benchFolder, 'results')

/** Keeps what a section found, with the machine that it was found on. */
export function keepSection(name: string, section: Section, machine: string): void {
  mkdirSync(results, { recursive: true })
  const kept: KeptSection = { ...section, machine }
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(kept, null, 1)}\n`)
}

/** Reads what a section found when it was run last. */
export function readSection(name: string): KeptSection | undefined {
  const file = join(results, `${name}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** The whole page as it follows from the sections that are kept. */
export function renderPage(
  names: readonly string[],
  reasons: Reasons,
): { markdown: string; charts: Record<string, string>; unexplained: string[] } {
  const rendered = names.flatMap((name) => {
    const section = readSection(name)
    return section ? [renderSection(section, reasons)] : []
  })
  const head = `# Benchmarks

Written by \`pnpm bench\`: ours and the peers, side by side in one run, in rounds that take turns. \`pnpm bench bytes time\`
runs some sections and keeps the others. Ours is bold, or blue. A line over a bar reaches from the smallest to the largest round.`
  return {
    markdown: `${[head, ...rendered.map(({ markdown }) => markdown)].join('\n\n')}\n`,
    charts: Object.assign({}, ...rendered.map(({ charts }) => charts)),
    unexplained: rendered.flatMap(({ unexplained }) => unexplained),
  }
}

/** Writes `results.md` and its charts. @returns what is behind a peer without a reason. */
export function writePage(names: readonly string[], reasons: Reasons): string[] {
  const { markdown, charts, unexplained } = renderPage(names, reasons)
  for (const file of readdirSync(results))
    if (file.endsWith('.svg') && !(file in charts)) rmSync(join(results, file))
  for (const [file, svg] of Object.entries(charts)) writeFileSync(join(results, file), svg)
  writeFileSync(join(benchFolder, 'results.md'), markdown)
  return unexplained
}
