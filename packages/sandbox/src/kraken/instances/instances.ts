import type { KrakenInstance } from '../instance.ts'
import { germany } from './germany.ts'
import { greatBritain } from './great-britain.ts'

/** The name of an instance that the sandbox can serve. */
export type KrakenInstanceName = 'de' | 'gb'

/** The instances that the sandbox can serve, by name. */
export const krakenInstances: Readonly<Record<KrakenInstanceName, KrakenInstance>> = {
  de: germany,
  gb: greatBritain,
}

/** Makes one value for each instance. */
export function mapInstances<Input, Output>(
  byName: Readonly<Record<KrakenInstanceName, Input>>,
  map: (input: Input) => Output,
): Readonly<Record<KrakenInstanceName, Output>> {
  return { de: map(byName.de), gb: map(byName.gb) }
}
