import type { KrakenInstance } from '../instance.ts'
import { australia } from './australia.ts'
import { france } from './france.ts'
import { germany } from './germany.ts'
import { greatBritain } from './great-britain.ts'
import { italy } from './italy.ts'
import { japan } from './japan.ts'
import { spain } from './spain.ts'
import { usa } from './usa.ts'

/** The name of an instance that the sandbox can serve. */
export type KrakenInstanceName = 'de' | 'us' | 'gb' | 'jp' | 'es' | 'it' | 'fr' | 'au'

/** The instances that the sandbox can serve, by name. */
export const krakenInstances: Readonly<Record<KrakenInstanceName, KrakenInstance>> = {
  de: germany,
  us: usa,
  gb: greatBritain,
  jp: japan,
  es: spain,
  it: italy,
  fr: france,
  au: australia,
}

/** Makes one value for each instance. */
export function mapInstances<Input, Output>(
  byName: Readonly<Record<KrakenInstanceName, Input>>,
  map: (input: Input) => Output,
): Readonly<Record<KrakenInstanceName, Output>> {
  return {
    de: map(byName.de),
    us: map(byName.us),
    gb: map(byName.gb),
    jp: map(byName.jp),
    es: map(byName.es),
    it: map(byName.it),
    fr: map(byName.fr),
    au: map(byName.au),
  }
}
