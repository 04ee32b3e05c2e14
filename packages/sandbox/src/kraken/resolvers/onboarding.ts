import { createChargingPlan } from '../../data/charging.ts'
import { takeInCar } from '../../data/devices.ts'
import { uuid } from '../../data/identifiers.ts'
import type { Account } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field, Fields } from '../field.ts'
import { accountInReach } from '../in-reach.ts'

/** The steps by which a device is taken in, as types of the schema, in their order. */
const steps = [
  'SelectVehicleOrChargePoint',
  'SelectVehicleMake',
  'AuthFlow',
  'UserActionRequired',
  'TeslaSetupVirtualKey',
  'SmartFlexOnboardingDeviceRegistration',
] as const

/** An onboarding that is under way. */
export interface Onboarding {
  readonly id: string
  readonly account: Account
  /** Of the current step. */
  position: number
}

/** The onboardings of an account. */
export const onboardingQueries: Fields = {
  smartFlexOnboardingWizards: ({ accountNumber }, context) => {
    const account = accountInReach(accountNumber, context)
    return [...context.onboardings.values()].filter((one) => one.account === account).map(present)
  },
}

/** The way of a device from the first choice to its registration. */
export const onboardingMutations: Fields = {
  startSmartFlexOnboarding: ({ input }, context) => {
    const account = accountInReach(input.accountNumber, context)
    const onboarding = { id: crypto.randomUUID(), account, position: 0 }
    context.onboardings.set(onboarding.id, onboarding)
    return { wizard: present(onboarding) }
  },
  selectVehicleOrChargePointForSmartFlexOnboarding: complete('SelectVehicleOrChargePoint'),
  selectFromListForSmartFlexOnboarding: complete('SelectVehicleMake'),
  completeAuthFlowForSmartFlexOnboarding: complete('AuthFlow'),
  completeUserActionForSmartFlexOnboarding: complete('UserActionRequired'),
  completeTeslaSetupVirtualKeyForSmartFlexOnboarding: complete('TeslaSetupVirtualKey'),
  cancelSmartFlexOnboarding: ({ input }, context) => {
    const onboarding = find(input.wizardId, context)
    context.onboardings.delete(onboarding.id)
    return { wizard: present(onboarding) }
  },
}

/** Completes a step whose input the sandbox does not look at. With the last one the account has a car more. */
function complete(step: (typeof steps)[number]): Field {
  return ({ input }, context) => {
    const onboarding = find(input.wizardId, context)
    if (steps[onboarding.position] !== step || stepIdOf(onboarding) !== input.stepId)
      throw krakenError('KT-CT-4377')
    onboarding.position += 1
    if (onboarding.position === steps.length - 1) {
      const { prices, random, zone } = context.world
      const plan = createChargingPlan(random, zone, prices, onboarding.id, { power: 11 })
      takeInCar(onboarding.account, uuid(random, onboarding.id), plan)
    }
    return { wizard: present(onboarding) }
  }
}

function find(wizardId: string, context: KrakenContext): Onboarding {
  const found = context.onboardings.get(wizardId)
  if (!found) throw krakenError('KT-CT-4371')
  accountInReach(found.account.number, context, 'KT-CT-1111')
  return found
}

function present(onboarding: Onboarding): object {
  return {
    id: onboarding.id,
    deviceType: 'ELECTRIC_VEHICLES',
    displayName: 'Car',
    currentStep: {
      __typename: steps[onboarding.position],
      id: stepIdOf(onboarding),
      selectedIntegration: null,
      selectedOptionId: null,
      options: ['Tesla', 'Volkswagen'].map((make, index) => ({
        __typename: 'SelectVehicleMakeListItem',
        id: String(index + 1),
        vehicleMake: { make },
      })),
    },
    completedSteps: [],
  }
}

/** Changes with every step. */
function stepIdOf({ id, position }: Onboarding): string {
  return `${id}-${position + 1}`
}
