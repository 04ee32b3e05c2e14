import { accountsInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Fields } from '../schema.ts'
import { spanishLedgers } from './billing.ts'

/** Lets a ledger pay what another owes, from now on or no longer. */
export const creditTransfers: Fields = {
  createCreditTransferPermission: ({ input }, context) => {
    requireLedger(input.sourceLedgerNumber, context)
    const validFrom = context.clock.now()
    context.kept.set(`${input.sourceLedgerNumber} transfer`, { validFrom, validTo: null })
    return { validFrom }
  },
  terminateCreditTransferPermission: ({ input }, context) => {
    requireLedger(input.sourceLedgerNumber, context)
    const validTo = context.clock.now()
    context.kept.set(`${input.sourceLedgerNumber} transfer`, { validTo })
    return { validTo }
  },
}

function requireLedger(ledgerNumber: string, context: KrakenContext): void {
  const ledgers = accountsInReach(context).flatMap(spanishLedgers)
  if (!ledgers.some(({ number }) => number === ledgerNumber)) throw krakenError('KT-CT-1111')
}
