import type { Fault } from '../../server/fault-panel.ts'

const url = '/api/faults'

/** Asks what can be switched on. */
export async function listFaults(): Promise<readonly Fault[]> {
  const answer = await fetch(url)
  return answer.json()
}

/** Switches a fault on; without a name, all of them off. */
export async function switchFault(name: string | undefined): Promise<void> {
  await fetch(url, { method: 'POST', body: JSON.stringify({ name }) })
}
