/** The field that tells the objects of a type apart, where it is not `id`. */
export const keyFields: Readonly<Record<string, string>> = { ContractPaymentMethod: 'uuid' }
