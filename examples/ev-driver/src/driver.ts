/** Who wants to charge, and how the charges are paid. */
export interface Driver {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly mandate: {
    readonly iban: string
    readonly bic: string
    readonly bank: string
  }
  /** Where the driver looks for stations. */
  readonly place: { readonly latitude: number; readonly longitude: number }
}
