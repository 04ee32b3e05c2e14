import type { Client } from '@urql/core'
import { learn } from '../../support/run-operations.ts'

/** The ids that operations of every instance ask for. */
export interface CommonIds {
  readonly accountNumber: string
  readonly accountUserId: string
  readonly propertyId: string
  readonly ledgerNumber: string
  readonly billId: string
}

interface CommonAnswer {
  readonly viewer: { readonly id: string }
  readonly account: {
    readonly ledgers: readonly [{ readonly number: string }]
    readonly bills: { readonly edges: readonly [{ readonly node: { readonly id: string } }] }
  }
}

/** Learns them from the first account of the customer who is signed in. */
export async function learnIds(
  client: Client,
  { accountNumbers, propertyIds }: { accountNumbers: readonly string[]; propertyIds: readonly string[] },
): Promise<CommonIds> {
  const [accountNumber = ''] = accountNumbers
  const { account, viewer } = await learn<CommonAnswer>(
    client,
    `query ($accountNumber: String!) {
      viewer { id }
      account(accountNumber: $accountNumber) {
        ledgers { number }
        bills(first: 1) { edges { node { id } } }
      }
    }`,
    { accountNumber },
  )
  return {
    accountNumber,
    accountUserId: viewer.id,
    propertyId: propertyIds[0] ?? '',
    ledgerNumber: account.ledgers[0].number,
    billId: account.bills.edges[0].node.id,
  }
}

/** A supply point, by the two names that operations ask for. */
export interface SupplyPointIds {
  readonly id: string
  /** The market's number. */
  readonly number: string
}

/** Learns the supply points of an account: electricity, then gas where there is some. */
export async function learnSupplyPoints(
  client: Client,
  accountNumber: string,
): Promise<readonly [SupplyPointIds, SupplyPointIds]> {
  const { supplyPoints } = await learn<{
    readonly supplyPoints: {
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly externalIdentifier: string }
      }[]
    }
  }>(
    client,
    `query ($accountNumber: String!) {
      supplyPoints(accountNumber: $accountNumber, first: 9) { edges { node { id externalIdentifier } } }
    }`,
    { accountNumber },
  )
  const nothing = { id: '', number: '' }
  const [first = nothing, second = nothing] = supplyPoints.edges.map(({ node }) => ({
    id: node.id,
    number: node.externalIdentifier,
  }))
  return [first, second]
}

/** The step that an onboarding stands at. */
export interface WizardStep {
  readonly wizardId: string
  readonly stepId: string
}

/** The ids that operations on smart devices ask for. */
export interface SmartFlexIds {
  readonly deviceId: string
  /** Onboardings, by the step that each waits for. */
  readonly wizards: Readonly<
    Record<'action' | 'cancelled' | 'integration' | 'key' | 'option' | 'signIn', WizardStep>
  >
}

/** Learns the first device of an account, and starts an onboarding for each step. */
export async function learnSmartFlexIds(
  client: Client,
  { accountNumber, propertyId }: CommonIds,
): Promise<SmartFlexIds> {
  const { devices } = await learn<{ readonly devices: readonly [{ readonly id: string }] }>(
    client,
    'query ($accountNumber: String!) { devices(accountNumber: $accountNumber) { id } }',
    { accountNumber },
  )
  const start = () => startWizard(client, accountNumber, Number(propertyId))
  const advanceTo = async (position: number): Promise<WizardStep> => {
    let step = await start()
    for (const advance of advances.slice(0, position)) step = await advanceWizard(client, advance, step)
    return step
  }
  return {
    deviceId: devices[0].id,
    wizards: {
      cancelled: await advanceTo(0),
      integration: await advanceTo(0),
      option: await advanceTo(1),
      signIn: await advanceTo(2),
      action: await advanceTo(3),
      key: await advanceTo(4),
    },
  }
}

/** The mutation of each step, and what its input has besides the ids. */
const advances = [
  ['selectVehicleOrChargePointForSmartFlexOnboarding', 'selectedIntegration: ELECTRIC_VEHICLE'],
  ['selectFromListForSmartFlexOnboarding', 'selectedOption: "1"'],
  ['completeAuthFlowForSmartFlexOnboarding', 'continuationUri: "https://app.example.com/?code=1"'],
  ['completeUserActionForSmartFlexOnboarding', ''],
] as const

interface Answer<Wizard = { readonly id: string; readonly currentStep: { readonly id: string } }> {
  readonly answer: { readonly wizard: Wizard }
}

async function startWizard(client: Client, accountNumber: string, propertyId: number): Promise<WizardStep> {
  return mutate(
    client,
    `startSmartFlexOnboarding(input: { accountNumber: "${accountNumber}", propertyId: ${propertyId} })`,
  )
}

function advanceWizard(
  client: Client,
  [field, more]: (typeof advances)[number],
  { wizardId, stepId }: WizardStep,
): Promise<WizardStep> {
  return mutate(client, `${field}(input: { wizardId: "${wizardId}", stepId: "${stepId}" ${more} })`)
}

async function mutate(client: Client, field: string): Promise<WizardStep> {
  const source = `mutation { answer: ${field} { wizard { id currentStep { id } } } }`
  const { data, error } = await client.mutation<Answer>(source, {}).toPromise()
  if (!data) throw new Error(`The onboarding could not be prepared: ${error?.message}`)
  const { id, currentStep } = data.answer.wizard
  return { wizardId: id, stepId: currentStep.id }
}
