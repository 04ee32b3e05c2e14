import type { Product } from '../../data/model.ts'
import { offersOf } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'

/**
 * Finds a product by its code.
 *
 * @throws KT-CT-1111, or another code of this class
 */
export function productByCode(code: string, { world }: KrakenContext, refusal = 'KT-CT-1111'): Product {
  const found = offersOf(world).find((product) => product.code === code)
  if (!found) throw krakenError(refusal)
  return found
}
