import type { KrakenInstance } from '../instance.ts'
import { germany } from './germany.ts'

/** The instances that the sandbox can serve, by name. */
export const krakenInstances: { readonly de: KrakenInstance } = { de: germany }

/** The name of an instance. */
export type KrakenInstanceName = keyof typeof krakenInstances
