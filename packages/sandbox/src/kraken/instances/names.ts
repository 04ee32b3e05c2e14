/** The names of the instances that the sandbox can serve. */
export const krakenInstanceNames = ['de', 'us', 'gb', 'jp', 'es', 'it', 'fr', 'au'] as const

/** The name of an instance that the sandbox can serve. */
export type KrakenInstanceName = (typeof krakenInstanceNames)[number]
