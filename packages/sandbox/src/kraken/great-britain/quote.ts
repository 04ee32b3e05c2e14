import { uuid } from '../../data/identifiers.ts'
import type { SupplyPoint } from '../../data/model.ts'
import { annualCost, offersOf } from '../../data/products.ts'
import { accountInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'
import { tariffCode } from './tariff.ts'

/** The consumption that a quote assumes, in kWh a year. */
const typical = { electricity: 2700, gas: 11_500 }

/** Makes a quote for a postcode. Its code is the postcode's own, so that it is found again. */
export const createQuote: Field = ({ input }, context) => {
  const postcode: string = input.postcode
  if (!/^[A-Z]{1,2}\d/i.test(postcode))
    return {
      quote: null,
      errors: [
        {
          __typename: 'SerializerFieldErrorsType',
          field: 'postcode',
          errors: [{ __typename: 'SerializerErrorType', code: 'invalid', message: 'That is no postcode.' }],
        },
      ],
    }
  return { quote: presentQuote(postcode, context), errors: [] }
}

/** Finds a quote by its code. */
export const quote: Field = ({ code }, context) => {
  const postcode = /^quote-([a-z0-9]+)-/.exec(code)?.[1]
  if (postcode === undefined) throw krakenError('KT-CT-1111')
  return presentQuote(postcode.toUpperCase(), context)
}

/** Quotes chosen products for the home of a customer. */
export const createQuoteRequestForProducts: Field = ({ input }, context) => {
  const { clock } = context
  const property = accountInReach(input.accountNumber, context).properties.find(
    ({ id }) => id === String(input.propertyId),
  )
  if (!property) throw krakenError('KT-CT-1111')
  const pointsOf = (fuel: SupplyPoint['fuel']) =>
    property.supplyPoints
      .filter((point) => point.fuel === fuel)
      .map(({ number, annualConsumption }) => ({
        mpan: number,
        mprn: number,
        quotedProducts: offersOf(context.world, fuel)
          .filter(({ code }) => input.productCodes.includes(code))
          .map((product, index) => ({
            id: index + 1,
            label: product.name,
            ...amounts(annualCost(product, annualConsumption)),
            product,
          })),
      }))
  return {
    quoteRequest: {
      createdAt: clock.now(),
      electricitySupplyPoints: pointsOf('electricity'),
      gasSupplyPoints: pointsOf('gas'),
    },
  }
}

function presentQuote(postcode: string, context: KrakenContext): object {
  const plain = postcode.replaceAll(' ', '').toLowerCase()
  const products = offersOf(context.world)
  const gas = products.find(({ fuel }) => fuel === 'gas')
  return {
    code: `quote-${plain}-${uuid(context.world.random, `quote ${plain}`).slice(0, 8)}`,
    postcode,
    includesElectricity: true,
    includesGas: true,
    elecAnnualConsumptionStandard: typical.electricity,
    gasAnnualConsumption: typical.gas,
    quotedProducts: products
      .filter(({ fuel, pricing }) => fuel === 'electricity' && pricing.kind !== 'dynamic')
      .map((product, index) => ({
        id: String(index + 1),
        name: product.name,
        description: product.description,
        recommended: index === 0,
        isVariable: product.pricing.kind !== 'fixed',
        ...amounts(annualCost(product, typical.electricity) + (gas ? annualCost(gas, typical.gas) : 0)),
        elecTariffCode: tariffCode(product),
        gasTariffCode: gas ? tariffCode(gas) : '',
      })),
  }
}

function amounts(annual: number): { monthlyAmount: number; annualAmount: number } {
  return { monthlyAmount: Math.round(annual / 12), annualAmount: Math.round(annual) }
}
