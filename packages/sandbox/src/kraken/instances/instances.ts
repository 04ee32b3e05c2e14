import type { KrakenInstance } from '../instance.ts'
import { australia } from './australia.ts'
import { france } from './france.ts'
import { germany } from './germany.ts'
import { edfInGreatBritain, eonNext, goodEnergy, greatBritain } from './great-britain.ts'
import { italy } from './italy.ts'
import { japan } from './japan.ts'
import type { KrakenInstanceName } from './names.ts'
import { meridian, newZealand, powershop } from './new-zealand.ts'
import { spain } from './spain.ts'
import { usa } from './usa.ts'

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
  nz: newZealand,
  'edf-gb': edfInGreatBritain,
  'eon-next': eonNext,
  'good-energy': goodEnergy,
  'powershop-nz': powershop,
  'meridian-nz': meridian,
}
