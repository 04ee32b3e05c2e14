import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../packages/', import.meta.url))

/** The conditions of one entry point, or the pattern of a file that is published as it is. */
export type Export = string | Readonly<Record<string, string>>

/** The parts of a manifest that the rules look at. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly type?: string
  readonly license?: string
  readonly description?: string
  readonly sideEffects?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly repository?: { readonly directory?: string }
  readonly files?: readonly string[]
  readonly bin?: Readonly<Record<string, string>>
  readonly homepage?: string
  readonly bugs?: string
  readonly exports: Readonly<Record<string, Export>>
  readonly publishConfig?: { readonly access?: string; readonly exports?: Readonly<Record<string, Export>> }
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A package that is published. */
export interface PublicPackage {
  readonly folderName: string
  readonly path: string
  readonly manifest: Manifest
}

/** Every package below `packages/`. */
export function publicPackages(): PublicPackage[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package.json')))
    .map((folderName) => {
      const path = join(folder, folderName)
      return { folderName, path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) }
    })
}
