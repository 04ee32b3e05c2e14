import type { Ask } from './create-ask.ts'
import { AccountsDocument } from './generated/index.ts'
import { readLedger } from './read-ledger.ts'

/** Prints every transaction of every account of whoever is signed in, one to a line. */
export async function printLedgers(ask: Ask, print: (line: string) => void): Promise<void> {
  const { viewer } = await ask(AccountsDocument, {})
  for (const account of viewer?.accounts ?? []) {
    if (!account?.number) continue
    for await (const { postedDate, title, amounts } of readLedger(ask, account.number)) {
      // Payments have a net amount only.
      const amount = (amounts?.gross ?? amounts?.net ?? 0) / 100
      print([account.number, postedDate, amount.toFixed(2), title].join('\t'))
    }
  }
}
