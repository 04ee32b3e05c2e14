import { krakenError } from './errors.ts'

/** The steps by which a device is taken in, in their order, as types of the schema. */
const steps = [
  'SelectVehicleOrChargePoint',
  'SelectVehicleMake',
  'AuthFlow',
  'UserActionRequired',
  'TeslaSetupVirtualKey',
  'SmartFlexOnboardingDeviceRegistration',
] as const

/** A step of the onboarding of a device. */
export type OnboardingStep = (typeof steps)[number]

/** An onboarding that is under way. */
export interface OnboardingWizard {
  readonly id: string
  readonly accountNumber: string
  readonly step: OnboardingStep
  /** Changes with every step. */
  readonly stepId: string
}

/** Holds the onboardings of one instance. */
export interface Onboarding {
  start(accountNumber: string): OnboardingWizard
  of(accountNumber: string): OnboardingWizard[]
  find(wizardId: string): OnboardingWizard
  /**
   * Completes a step.
   *
   * @throws KT-CT-4371 for a wizard that does not exist, KT-CT-4377 for a step that is not the current one
   */
  complete(wizardId: string, stepId: string, step: OnboardingStep): OnboardingWizard
  cancel(wizardId: string): OnboardingWizard
}

/** Creates an empty set of onboardings. */
export function createOnboarding(): Onboarding {
  const wizards = new Map<string, OnboardingWizard>()
  const put = (id: string, accountNumber: string, position: number): OnboardingWizard => {
    const step = steps[position] ?? 'SmartFlexOnboardingDeviceRegistration'
    const wizard = { id, accountNumber, step, stepId: `${id}-${position + 1}` }
    wizards.set(id, wizard)
    return wizard
  }
  const find = (wizardId: string): OnboardingWizard => {
    const wizard = wizards.get(wizardId)
    if (!wizard) throw krakenError('KT-CT-4371')
    return wizard
  }
  return {
    find,
    start: (accountNumber) => put(crypto.randomUUID(), accountNumber, 0),
    of: (accountNumber) => [...wizards.values()].filter((wizard) => wizard.accountNumber === accountNumber),
    complete(wizardId, stepId, step) {
      const { accountNumber, ...current } = find(wizardId)
      if (current.step !== step || current.stepId !== stepId) throw krakenError('KT-CT-4377')
      return put(wizardId, accountNumber, steps.indexOf(step) + 1)
    },
    cancel(wizardId) {
      const wizard = find(wizardId)
      wizards.delete(wizardId)
      return wizard
    },
  }
}
