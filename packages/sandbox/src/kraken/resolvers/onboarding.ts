import { createChargingPlan } from '../../data/charging.ts'
import { takeInCar } from '../../data/devices.ts'
import { uuid } from '../../data/identifiers.ts'
import type { Account } from '../../data/model.ts'
import { accountInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import type { OnboardingStep, OnboardingWizard } from '../onboarding.ts'
import type { Field, Fields } from '../schema.ts'

/** The onboardings of an account. */
export const onboardingQueries: Fields = {
  smartFlexOnboardingWizards: ({ accountNumber }, context) =>
    context.onboarding.of(accountInReach(accountNumber, context).number).map(present),
}

/** Completes a step whose input the sandbox does not look at. With the last one the account has a car more. */
const complete =
  (step: OnboardingStep): Field =>
  ({ input }, context) => {
    const account = accountOf(input.wizardId, context)
    const wizard = context.onboarding.complete(input.wizardId, input.stepId, step)
    if (wizard.step === 'SmartFlexOnboardingDeviceRegistration') {
      const { prices, random, zone } = context.world
      const plan = createChargingPlan(random, zone, prices, wizard.id, { power: 11 })
      takeInCar(account, uuid(random, wizard.id), plan)
    }
    return { wizard: present(wizard) }
  }

/** The way of a device from the first choice to its registration. */
export const onboardingMutations: Fields = {
  startSmartFlexOnboarding: ({ input }, context) => {
    const { number } = accountInReach(input.accountNumber, context)
    return { wizard: present(context.onboarding.start(number)) }
  },
  selectVehicleOrChargePointForSmartFlexOnboarding: complete('SelectVehicleOrChargePoint'),
  selectFromListForSmartFlexOnboarding: complete('SelectVehicleMake'),
  completeAuthFlowForSmartFlexOnboarding: complete('AuthFlow'),
  completeUserActionForSmartFlexOnboarding: complete('UserActionRequired'),
  completeTeslaSetupVirtualKeyForSmartFlexOnboarding: complete('TeslaSetupVirtualKey'),
  cancelSmartFlexOnboarding: ({ input }, context) => {
    accountOf(input.wizardId, context)
    return { wizard: present(context.onboarding.cancel(input.wizardId)) }
  },
}

function accountOf(wizardId: string, context: KrakenContext): Account {
  return accountInReach(context.onboarding.find(wizardId).accountNumber, context, 'KT-CT-1111')
}

function present({ id, step, stepId }: OnboardingWizard): object {
  return {
    id,
    deviceType: 'ELECTRIC_VEHICLES',
    displayName: 'Car',
    currentStep: { __typename: step, id: stepId, ...details[step] },
    completedSteps: [],
  }
}

const details: Readonly<Record<OnboardingStep, object>> = {
  SelectVehicleOrChargePoint: { selectedIntegration: null },
  SelectVehicleMake: {
    selectedOptionId: null,
    options: ['Tesla', 'Volkswagen'].map((make, index) => ({
      __typename: 'SelectVehicleMakeListItem',
      id: String(index + 1),
      vehicleMake: { make },
    })),
  },
  AuthFlow: {
    authorizationUri: 'https://maker.example.com/authorize',
    redirectUri: 'https://app.example.com/callback',
  },
  UserActionRequired: {
    userActions: [
      {
        userAction: 'CONNECT',
        description: 'Plug the car in.',
        uri: 'https://maker.example.com/help',
      },
    ],
  },
  TeslaSetupVirtualKey: { key: 'sandbox-key', uri: 'https://maker.example.com/key' },
  SmartFlexOnboardingDeviceRegistration: { deviceRegistered: true },
}
