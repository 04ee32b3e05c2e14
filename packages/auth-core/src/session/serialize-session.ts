import { type StoredSession, version } from './stored-session.ts'

/** Writes a session down for a store. */
export function serializeSession({ record, intent, signIn }: StoredSession): string {
  if (!record) return JSON.stringify({ version, intent, signIn })
  const { issuedAt, lifetime, sequence, pair: _, ...rest } = record
  // Another process has a monotonic clock of its own, so only the wall clock is written.
  const token = {
    ...rest,
    generation: sequence,
    issuedAt: issuedAt.wall,
    ...(Number.isFinite(lifetime) ? { lifetime } : {}),
  }
  return JSON.stringify({ version, token, intent, signIn })
}
