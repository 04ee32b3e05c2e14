/** A `fetch` that notes the tokens which pass, so that a test can look for them where they must not be. */
export interface RecordingFetch {
  readonly fetch: typeof globalThis.fetch
  readonly tokens: ReadonlySet<string>
}

const tokenNames = new Set(['token', 'access_token', 'refresh_token', 'refreshToken', 'device_code'])

/** Creates a recording `fetch`. */
export function recordingFetch(): RecordingFetch {
  const tokens = new Set<string>()
  return {
    tokens,
    async fetch(input, init) {
      const response = await fetch(input, init)
      const text = await response.clone().text()
      if (text.startsWith('{')) collect(JSON.parse(text), tokens)
      return response
    },
  }
}

function collect(value: unknown, tokens: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    if (tokenNames.has(name) && typeof member === 'string') tokens.add(member)
    else collect(member, tokens)
  }
}
