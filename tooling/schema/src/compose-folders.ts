import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compose, type SchemaSource } from './compose.ts'

/**
 * Composes the `*.graphql` files of a core folder and of an overlay folder, in the order of their names.
 *
 * @param core - path of the folder with the shared files.
 * @param overlay - path of the folder with one instance's files; left out where a provider has one schema for all.
 * @returns the schema as SDL; files in error messages are named from the working directory.
 */
export function composeFolders(core: string, overlay?: string): string {
  return compose(readFolder(core), overlay === undefined ? [] : readFolder(overlay))
}

function readFolder(folder: string): readonly SchemaSource[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') }))
}
