import { assertType, expectTypeOf, test } from 'vitest'
import type { UpdateBoostChargeDocument, ViewerDocument } from './de.ts'
import type { ErrorCodesOf, KnownErrorCode } from './error-codes.ts'

test('a document knows the codes of its root fields', () => {
  assertType<ErrorCodesOf<typeof UpdateBoostChargeDocument>>('KT-CT-4354')
  // @ts-expect-error no root field of the document names it
  assertType<ErrorCodesOf<typeof UpdateBoostChargeDocument>>('KT-CT-1')
  expectTypeOf<ErrorCodesOf<typeof UpdateBoostChargeDocument>>().toExtend<KnownErrorCode>()
})

test('what no schema says is never', () => {
  expectTypeOf<ErrorCodesOf<object>>().toEqualTypeOf<never>()
  expectTypeOf<ErrorCodesOf<typeof ViewerDocument>>().toEqualTypeOf<never>()
})
