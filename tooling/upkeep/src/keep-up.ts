import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareSchemas, type SchemaReport } from './compare-schemas.ts'
import { printDetails } from './details.ts'
import { plainSchema } from './plain-schema.ts'
import { summarize } from './summary.ts'

const repository = 'https://github.com/energy-sdk/energy-sdk'

/** An instance of a provider whose schema can be looked at. */
export interface SchemaSource {
  /** The folder of the provider's package. */
  readonly provider: string
  readonly instance: string
  /** Brings the platform's schema of today, as SDL. */
  readonly pull: () => Promise<string>
}

/** How the schemas are kept up. */
export interface UpkeepOptions {
  /** The folder of the repository. */
  readonly root: string
  /** Today, as `YYYY-MM-DD`. */
  readonly date: string
  readonly sources: readonly SchemaSource[]
  /** A folder with operations of apps, in folders by the name of the instance. */
  readonly apps?: string
}

/** What came of it. */
export interface UpkeepResult {
  /** The files that were written, relative to the root. */
  readonly written: readonly string[]
  /** What could not be looked at, and why. */
  readonly unseen: readonly string[]
}

/**
 * Looks at every platform's schema, and writes down what changed since the last look: the schema itself, a dated page with
 * everything, and a changeset for each provider with what app teams have to know. Nothing is written where nothing changed.
 */
export async function keepUp({ root, date, sources, apps }: UpkeepOptions): Promise<UpkeepResult> {
  const written: string[] = []
  const unseen: string[] = []
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    written.push(path)
  }
  const changed = new Map<string, SchemaReport[]>()
  for (const { provider, instance, pull } of sources) {
    const sdl = await pull().catch((error: unknown) => {
      unseen.push(`${provider} ${instance}: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    })
    if (sdl === undefined) continue
    const after = plainSchema(sdl)
    const observed = `schemas/observed/${provider}-${instance}.graphql`
    const bundled = readFileSync(join(root, 'packages', provider, 'schema', `${instance}.graphql`), 'utf8')
    const before = existsSync(join(root, observed))
      ? readFileSync(join(root, observed), 'utf8')
      : plainSchema(bundled)
    if (before === after) continue
    const report = await compareSchemas({
      instance,
      bundled,
      before,
      after,
      operations: join(root, 'packages', provider, 'operations'),
      apps: apps !== undefined && existsSync(join(apps, instance)) ? join(apps, instance) : undefined,
    })
    write(observed, after)
    write(detailsPath(provider, instance, date), printDetails(report, date))
    changed.set(provider, [...(changed.get(provider) ?? []), report])
  }
  for (const [provider, reports] of changed)
    write(
      `.changeset/schema-${provider}-${date}.md`,
      `---\n'@energy/${provider}': minor\n---\n\n${summarize(reports, (instance) => detailsLink(provider, instance, date))}\n`,
    )
  return { written, unseen }
}

function detailsPath(provider: string, instance: string, date: string): string {
  return `schemas/changes/${date}-${provider}-${instance}.md`
}

/** A link that still leads somewhere from a changelog inside a package. */
function detailsLink(provider: string, instance: string, date: string): string {
  return `[${provider}-${instance}](${repository}/blob/main/${detailsPath(provider, instance, date)})`
}
