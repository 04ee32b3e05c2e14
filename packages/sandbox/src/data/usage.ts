import { agreementAt } from './billing.ts'
import { quarterHour } from './curves.ts'
import { lazy } from './lazy.ts'
import type { Curve, SupplyPoint, Usage } from './model.ts'
import type { Prices } from './prices.ts'
import type { Span } from './span.ts'

/** What was used at a supply point in a span, or another curve there, and what it cost by the tariff of each quarter hour. */
export function usageOf(
  supplyPoint: SupplyPoint,
  { startAt, endAt }: Span,
  prices: Prices,
  curve: Curve = supplyPoint.consumption,
): Usage {
  const cost = lazy(() => {
    let [net, gross] = [0, 0]
    for (let at = startAt; at < endAt; at += quarterHour) {
      const product = agreementAt(supplyPoint, at)?.product
      if (!product) continue
      const kilowattHours = curve.wattHours(at, Math.min(endAt, at + quarterHour)) / 1000
      const quarter = kilowattHours * prices.unitRate(product, at)
      net += quarter
      gross += quarter * (1 + product.vat)
    }
    return { net, gross }
  })
  return {
    is: 'usage',
    supplyPoint,
    startAt,
    endAt,
    kilowattHours: curve.wattHours(startAt, endAt) / 1000,
    get net() {
      return cost().net
    },
    get gross() {
      return cost().gross
    },
  }
}
