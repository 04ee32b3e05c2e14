import type { Account, Agreement, Product, SupplyPoint } from '../../data/model.ts'
import { agreementsIn, isActive } from '../../data/products.ts'
import type { TypeTable, TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { typeTable } from '../type-table.ts'

/** What products of all markets are called. */
export const productTable: TypeTable<KrakenContext> = typeTable<Product>({
  fullName: ({ name }) => name,
  displayName: ({ name }) => name,
  marketName: marketNameOf,
  availableTo: () => null,
})

/** Supply points, their agreements and tariffs in the form that all markets share. */
export const supplyTables: TypeTables<KrakenContext> = {
  AccountType: typeTable<Account>({ marketSupplyAgreements: supplyAgreements }),
  LedgerType: typeTable<{ readonly account: Account }>({
    agreements: ({ account }, _args, context) => supplyAgreements(account, {}, context),
  }),
  CommonSupplyPointInterface: { __typename: () => 'SupplyPointType' },
  SupplyPointType: typeTable<SupplyPoint>({
    marketName: marketNameOf,
    externalIdentifier: ({ number }) => number,
  }),
  CommonAgreementType: typeTable<Agreement>({
    validTo,
    agreedAt,
    agreedFrom: ({ validFrom }) => validFrom,
    agreedTo: validTo,
    isActive: isActiveNow,
  }),
  SupplyProductType: typeTable<Product>({
    ...productTable,
    id: ({ code }) => code,
    marketName: marketNameOf,
    availabilityStatus: () => 'EVERYONE',
  }),
}

/** The agreements of an account. */
function supplyAgreements(
  account: Account,
  { id, active }: { readonly id?: string | null; readonly active?: boolean | null },
  { clock }: KrakenContext,
): Agreement[] {
  return agreementsIn(account)
    .filter((agreement) => !id || agreement.id === id)
    .filter((agreement) => !active || isActive(agreement, clock.now()))
}

/** The end of an agreement, where it has one. */
export function validTo({ validTo: end }: Agreement): number | null {
  return end ?? null
}

/** Twenty days before an agreement holds. */
export function agreedAt({ validFrom }: Agreement, _args: unknown, { world }: KrakenContext): number {
  return world.zone.addDays(validFrom, -20)
}

/** Whether an agreement holds now. */
export function isActiveNow(agreement: Agreement, _args: unknown, { clock }: KrakenContext): boolean {
  return isActive(agreement, clock.now())
}

/** The market of a supply point, or of a product. */
export function marketNameOf(
  { fuel }: Pick<SupplyPoint, 'fuel'>,
  _args: unknown,
  { instance }: KrakenContext,
): string {
  return instance.marketName({ fuel })
}
