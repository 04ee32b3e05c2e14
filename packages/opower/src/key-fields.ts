/**
 * The field that tells the objects of a type apart, where it is not `id`: a URN names one object of the platform.
 *
 * @see GraphQL API user guide, chapter 5
 */
export const keyFields: Readonly<Record<string, string>> = {
  Bill: 'urn',
  BillSegment: 'urn',
  BillingAccount: 'urn',
  Customer: 'urn',
  Premise: 'urn',
  ServiceAgreement: 'urn',
  ServicePoint: 'urn',
}
