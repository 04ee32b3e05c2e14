/**
 * The field that tells the objects of a type apart, where it is not `id`.
 *
 * @remarks Operations of apps name accounts and ledgers by their number, and hardly ever ask for another id. That the
 * numbers are unique is inferred: they are what queries find an account or a ledger by.
 */
export const keyFields: Readonly<Record<string, string>> = {
  AccountType: 'number',
  ElectricitySupplyPoint: 'mpan',
  GasSupplyPoint: 'mprn',
  KrakenFlexDeviceType: 'krakenflexDeviceId',
  LedgerType: 'number',
  SupplementaryLedgerType: 'number',
}
