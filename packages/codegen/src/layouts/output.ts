import { type Definition, isTagged } from '../operations/definition.ts'

/** Tells whether an output is a single file. */
export function isFile(output: string): boolean {
  return /\.[cm]?tsx?$/.test(output)
}

/** Names the file that an app imports from: the output itself, or the index of the output folder. */
export function mainFile(output: string): string {
  return isFile(output) ? output : `${output.replace(/\/$/, '')}/index.ts`
}

/** A folder always has the function for tags, so that it can be imported before the first tag is written. */
export function hasTagFunction(definitions: readonly Definition[], output: string): boolean {
  return !isFile(output) || definitions.some(isTagged)
}
