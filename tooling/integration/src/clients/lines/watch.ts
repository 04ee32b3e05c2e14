import { watch } from '@energy/auth-core/watch'
import { ViewerDocument, type ViewerQuery } from '@energy/kraken/de'
import type { Client } from '@urql/core'

export async function waitForViewer(client: Client, signal: AbortSignal): Promise<ViewerQuery | undefined> {
  const results = watch(client, ViewerDocument, {}, { every: 5_000, signal })
  for await (const { data, error } of results) {
    if (error) throw error
    if (data?.viewer) return data
  }
  return undefined
}
