import type { Fields } from '../schema.ts'
import { obtainKrakenToken } from './obtain-kraken-token.ts'

/** Root mutations that all instances share. */
export const mutation: Fields = {
  obtainKrakenToken,
}
