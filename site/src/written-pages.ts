import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageSource } from '../pages.ts'
import type { Page } from './page.ts'
import { root } from './repository.ts'

/** Reads a page whose text lies in the repository. */
export function writtenPage({ path, title, source }: PageSource): Page {
  const text = readFileSync(join(root, source), 'utf8')
  const [, summary] = /^---\n[\s\S]*?^description: (.+)$[\s\S]*?^---$/m.exec(text) ?? []
  return { path, title, source, text, ...(summary && { summary }) }
}
