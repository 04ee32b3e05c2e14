import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { derivedFiles, deriveFile, deriveManifest } from './derive.ts'
import { type Names, namesOf } from './names.ts'

const template = fileURLToPath(new URL('../template/', import.meta.url))

/**
 * Writes a package for a new provider: one that compiles, passes its tests and holds every convention, and in which what
 * nobody knows yet is marked unverified.
 *
 * @param root - the folder of the repository.
 * @param name - in kebab case, such as `acme-grid`.
 * @returns the files that were written, relative to the root.
 * @throws when there is such a package already.
 */
export function newProvider(root: string, name: string): readonly string[] {
  const names = namesOf(name)
  const folder = join(root, 'packages', name)
  if (existsSync(folder)) throw new Error(`packages/${name} is there already.`)
  const opower = (file: string): string => readFileSync(join(root, 'packages/opower', file), 'utf8')
  const written: string[] = []
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    written.push(relative(root, path))
  }
  write(join(folder, 'package.json'), deriveManifest(opower('package.json'), names))
  for (const file of derivedFiles) write(join(folder, file), deriveFile(opower(file), names))
  for (const [file, text] of templateFiles(names)) {
    const path = file.startsWith('repository/') ? join(root, file.slice('repository/'.length)) : join(folder, file)
    write(path, text)
  }
  return written
}

/** The files that are written by hand, where `acme` stands for the new name. */
function templateFiles({ kebab, camel, pascal }: Names): readonly (readonly [string, string])[] {
  const rename = (text: string): string =>
    text.replaceAll('Acme', pascal).replaceAll('acme', kebab).replaceAll('{{camel}}', camel)
  return readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      rename(relative(template, path)).replace(/\.txt$/, ''),
      rename(readFileSync(path, 'utf8')),
    ])
}
