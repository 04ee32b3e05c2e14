import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anchorOf } from './anchor-of.ts'
import { root } from './repository.ts'

/** A fenced block of any language. */
export interface Block {
  /** The file, from the root of the repository. */
  readonly path: string
  /** Where it stands, whatever moves around it: `packages/kraken/README.md#errors`, with `/2` behind it for a second one there. */
  readonly place: string
  /** The line of its first line of code, counted from 1. */
  readonly line: number
  /** What stands behind the fence; empty where nothing does. */
  readonly language: string
  readonly code: string
}

/** Finds every fenced block of a document, in its order. */
export function blocksOf(path: string): Block[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  const blocks: Block[] = []
  const numbers = new Map<string, number>()
  let heading = ''
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    heading = /^#+ (.*)$/.exec(line)?.[1] ?? heading
    const [, indentation = '', language] = /^([ \t]*)```(\w*)$/.exec(line) ?? []
    if (language === undefined) continue
    const end = lines.indexOf(`${indentation}\`\`\``, index + 1)
    const code = lines.slice(index + 1, end).map((text) => text.slice(indentation.length))
    const anchor = `${path}#${anchorOf(heading)}`
    const number = (numbers.get(anchor) ?? 0) + 1
    numbers.set(anchor, number)
    const place = number === 1 ? anchor : `${anchor}/${number}`
    blocks.push({ path, place, line: index + 2, language, code: `${code.join('\n')}\n` })
    index = end
  }
  return blocks
}
