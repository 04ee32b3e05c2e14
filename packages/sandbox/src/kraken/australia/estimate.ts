import { agreementAt } from '../../data/billing.ts'
import type { Account, SupplyPoint } from '../../data/model.ts'
import { annualCost } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { supplyPointsIn } from '../supply-point-in-reach.ts'

/** What an account is going to use and pay, in kWh and cents. */
export function estimatedUsageAndCost(account: Account, _args: unknown, context: KrakenContext): object {
  const of = (fuel: SupplyPoint['fuel']) => {
    const found = supplyPointsIn(account).find((supplyPoint) => supplyPoint.fuel === fuel)
    return found ? estimate(found, context) : null
  }
  return { electricityEstimation: of('electricity'), gasEstimation: of('gas') }
}

function estimate(supplyPoint: SupplyPoint, { clock }: KrakenContext): object {
  const agreement = agreementAt(supplyPoint, clock.now())
  const cost = agreement ? annualCost(agreement.product, supplyPoint.annualConsumption) : 0
  const span = (share: number) => ({
    usageEnergy: Number((supplyPoint.annualConsumption * share).toFixed(2)),
    usageCost: Math.round(cost * share),
    exportEnergy: 0,
    exportEarning: 0,
    concessionDiscount: 0,
    totalCost: Math.round(cost * share),
  })
  return {
    failureReasons: null,
    dailyEstimation: span(1 / 365),
    monthlyEstimation: span(1 / 12),
    yearlyEstimation: span(1),
  }
}
