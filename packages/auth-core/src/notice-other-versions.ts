import manifest from '../package.json' with { type: 'json' }
import { warnInDevelopment } from './warn-in-development.ts'

/**
 * Notes which version of this package is at work, and tells the developer when the process has another one as well:
 * each copy keeps what it knows of sign-ins and hosts to itself, so neither guards the platform for both.
 *
 * @remarks Copies of one version are silent. Development servers and frameworks that separate rendering from the rest
 * make them of the same files, and nobody could do anything about it.
 */
export function noticeOtherVersions(version?: string): void {
  try {
    // Asked here as well, so that a bundle for production holds nothing of this, nor of the manifest.
    if (process.env.NODE_ENV !== 'production') note(version ?? manifest.version)
  } catch {
    // There is neither a bundler nor a `process`.
  }
}

function note(version: string): void {
  const versions = versionsHere()
  if (versions.has(version)) return
  versions.add(version)
  if (versions.size > 1)
    warnInDevelopment(
      `${[...versions].join(' and ')} of @energy/auth-core run side by side, each with limits of its own. \`npm ls @energy/auth-core\` says who brings which: update them together, then \`npm dedupe\`.`,
    )
}

function versionsHere(): Set<unknown> {
  const slot = Symbol.for('@energy/auth-core/versions')
  const present: unknown = Reflect.get(globalThis, slot)
  if (present instanceof Set) return present
  const versions = new Set<unknown>()
  Reflect.set(globalThis, slot, versions)
  return versions
}
