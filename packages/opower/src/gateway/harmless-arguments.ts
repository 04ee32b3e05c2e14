/**
 * The arguments of Opower that can name nobody: they say how much of what a field reaches is answered, of which time, in
 * which unit and order. Every other argument selects, and a gateway lets it be set by `bind` alone.
 *
 * @remarks Not here, on purpose: `byURNs`, `selectedAccount`, `singlePremise`, `jobUuid`, `registerId`, the configuration
 * of an export, and `matching`, whose meaning is not documented.
 */
export const harmlessArguments: ReadonlySet<string> = new Set([
  // Pages
  'first',
  'last',
  'after',
  'before',
  // Time
  'timeInterval',
  'intervals',
  'during',
  'latestBillPeriod',
  'onlyActive',
  // Kind, unit, step and order
  'serviceType',
  'meterType',
  'units',
  'serviceQuantityIdentifier',
  'readResolution',
  'weatherResolution',
  'temperatureUnit',
  'orderBy',
  // Switches: a yes or a no names nobody
  'includePeakTimeRebates',
  'onlyUnverifiedStreams',
  'preserveDuplicateSegments',
  'aliased',
  'forceLegacyData',
])

/**
 * The root fields of Opower whose arguments name whom they answer about. One of these has to be bound, and none can be
 * declared harmless.
 */
export const accountArguments: Readonly<Record<string, readonly string[]>> = {
  billingAccountsConnection: ['byURNs'],
  billingAccountByAuthContext: ['selectedAccount', 'singlePremise'],
  exportJob: ['jobUuid'],
}
