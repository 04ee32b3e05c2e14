import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** Names an installed package with its version. */
export function versionOf(name: string): string {
  const { version }: { version: string } = load(`${name}/package.json`)
  return `${name} ${version}`
}
