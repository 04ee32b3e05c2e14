import { digits } from '../../data/identifiers.ts'
import type { PaymentInstruction } from '../../data/model.ts'
import { krakenError } from '../errors.ts'
import type { Fields } from '../field.ts'
import { accountInReach, viewerOf } from '../in-reach.ts'

const editable = [
  'givenName',
  'familyName',
  'email',
  'mobile',
  'dateOfBirth',
  'landline',
  'title',
  'pronouns',
  'label',
]

/** What customers change about themselves. */
export const customerMutations: Fields = {
  updateUser: ({ input }, context) => {
    const viewer = viewerOf(context)
    if (!viewer) throw krakenError('KT-CT-4501')
    for (const field of editable)
      if (typeof input[field] === 'string') Object.assign(viewer, { [field]: input[field] })
    return { viewer }
  },
  storePaymentInstruction: ({ input }, context) => {
    const account = accountInReach(input.accountNumber, context)
    const { paymentInstructions } = account
    for (const earlier of paymentInstructions) earlier.status = 'SUPERSEDED'
    const paymentInstruction: PaymentInstruction = {
      is: 'paymentInstruction',
      id: digits(context.world.random, `${account.number} instruction ${paymentInstructions.length}`, 7),
      account,
      type: input.instructionType,
      vendor: input.vendorReference,
      validFrom: context.clock.now(),
      status: 'ACTIVE',
    }
    paymentInstructions.unshift(paymentInstruction)
    return { paymentInstruction }
  },
}
