import type { Snippet } from './snippet.ts'

// A block may be indented, as inside a list; it ends at a fence of the same indentation.
const block = /^([ \t]*)```(tsx?)\n([\s\S]*?)^\1```$/gm

/**
 * Finds the blocks of TypeScript in a text.
 *
 * @param path - the file of the text, from the root of the repository.
 * @param text - what stands in it.
 * @param firstLine - the line of the file at which the text begins.
 */
export function fencedBlocks(path: string, text: string, firstLine = 1): Snippet[] {
  return [...text.matchAll(block)].map(({ index, 1: indentation = '', 2: language, 3: code = '' }) => ({
    path,
    line: firstLine + text.slice(0, index).split('\n').length,
    language: language === 'tsx' ? 'tsx' : 'ts',
    code: code.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
  }))
}
