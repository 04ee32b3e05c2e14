import { endpoints } from '@energy/kraken'
import { type Sandbox, startSandbox } from '@energy/sandbox/browser'

/** Brings a schema that a package bundles, such as `@energy/kraken/schema/de.graphql`. */
export type ReadSchema = (file: string) => Promise<string>

/** Reads schemas from where the site has them. */
export function schemasAt(folder: string): ReadSchema {
  return async (file) => {
    const response = await fetch(`${folder}${file.replace('@energy/', 'packages/')}`)
    if (!response.ok) throw new Error(`${file} is not on this site.`)
    return response.text()
  }
}

/** Starts a sandbox of one provider in this page. */
export const startInPage = (provider: string, readSchema: ReadSchema): Promise<Sandbox> =>
  startSandbox({ providers: [provider], readSchema })

/** A `fetch` that finds the sandbox where the platform itself is, so that code runs as an app has it. */
export function asPlatform(sandbox: Sandbox, instance: 'de'): typeof fetch {
  const { origin } = new URL(endpoints[instance].url)
  return (input, init) => {
    const request = new Request(input, init)
    const path = request.url.slice(origin.length)
    return sandbox.fetch(new Request(`${sandbox.origin}/kraken/${instance}${path}`, request))
  }
}
