import type { Clock } from '@energy/auth-core'
import { uuid } from '../data/identifiers.ts'
import type { Random } from '../data/random.ts'
import type { Card, Operator, User } from './operator.ts'

/** What has to be there before a charge: a contract with a way to pay, and a card that belongs to it. */
export interface Contracts {
  /** Makes a contract that is paid by direct debit. What is wrong with it is said in the answer. */
  makeSepa(user: User, contract: SepaContract | null | undefined): Outcome
  /** Makes a contract that is paid by invoice. */
  makePostpaid(user: User, rateId: string): Outcome
  /** The cards that can start a charge now. */
  usableCards(user: User): readonly Card[]
  /** Says why a card cannot start a charge; undefined when it can. */
  refusalOf(user: User, tagId: string): string | undefined
}

/** What became of a wish: it is told in data, with status 200. */
export interface Outcome {
  readonly status: 'error' | 'success'
  readonly message: string
}

/** The input of a contract by direct debit. */
export interface SepaContract {
  readonly id?: string | null
  readonly rateId?: string | null
  readonly iban?: string | null
  readonly debitType?: string | null
  readonly accountHolder?: string | null
}

/** How long the card of a new contract is on its way, in ms. */
const delivery = 5_000

/** Creates the contracts of an operator. */
export function createContracts(operator: Operator, clock: Clock, random: Random): Contracts {
  const make = (user: User, rateId: string): Outcome => {
    if (user.contract) return refused('There is a contract already.')
    user.contract = { id: uuid(random, `contract ${user.id}`), rateId }
    user.cards.push({
      id: uuid(random, `card ${user.id}`),
      tagId: uuid(random, `tag ${user.id}`).slice(0, 8).toUpperCase(),
      number: `AT-SND-C${uuid(random, `number ${user.id}`).slice(0, 7).toUpperCase()}-1`,
      label: 'Card of the contract',
      activeFrom: clock.now() + delivery,
      isBlocked: false,
    })
    return { status: 'success', message: 'The contract was made.' }
  }
  const hasRate = (rateId: string | null | undefined): rateId is string =>
    operator.rates.some(({ uuid: known }) => known === rateId)
  const refusalOf: Contracts['refusalOf'] = (user, tagId) => {
    if (!user.contract) return 'The user has no valid contract.'
    const card = user.cards.find((candidate) => candidate.tagId === tagId)
    if (!card) return 'The user has no such card.'
    if (card.isBlocked) return 'The card is blocked.'
    return card.activeFrom > clock.now() ? 'The card is not active yet.' : undefined
  }
  return {
    makeSepa(user, contract) {
      const { id, rateId, iban, debitType, accountHolder } = contract ?? {}
      if (!operator.paymentMethods.some((method) => method.uuid === id))
        return refused('There is no such way to pay.')
      if (!hasRate(rateId)) return refused('There is no such rate.')
      if (!isIban(iban ?? '')) return refused('The IBAN is not valid.')
      if (debitType !== 'b2C' || !accountHolder) return refused('The mandate is not complete.')
      return make(user, rateId)
    },
    makePostpaid: (user, rateId) =>
      hasRate(rateId) ? make(user, rateId) : refused('There is no such rate.'),
    usableCards: (user) => user.cards.filter(({ tagId }) => refusalOf(user, tagId) === undefined),
    refusalOf,
  }
}

function refused(message: string): Outcome {
  return { status: 'error', message }
}

/** Checks the form of an IBAN and its check digits: letters count from A = 10, and the rest by 97 is 1. */
function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '')
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false
  const digits = [...plain.slice(4), ...plain.slice(0, 4)]
    .map((letter) => Number.parseInt(letter, 36))
    .join('')
  return BigInt(digits) % 97n === 1n
}
