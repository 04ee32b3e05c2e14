import type { Driver } from './driver.ts'
import type { Operator } from './operator.ts'
import { charge } from './steps/charge.ts'
import { findConnector } from './steps/find-connector.ts'
import { makeContract } from './steps/make-contract.ts'
import { type Invoice, readInvoice } from './steps/read-invoice.ts'
import { register } from './steps/register.ts'
import { waitForCard } from './steps/wait-for-card.ts'

const radius = 5
const halfAnHour = 30 * 60_000

/** Walks the way of a new driver, from the registration to the invoice. Each step needs the one before. */
export async function walk(
  driver: Driver,
  operator: Operator,
  print: (line: string) => void,
): Promise<Invoice> {
  await register(operator.registration, driver)
  print('Registered.')
  const client = operator.signIn(driver)
  const rate = await makeContract(client, driver)
  print(`Contract: ${rate}, by direct debit.`)
  const connector = await findConnector(client, driver, radius)
  print(`Connector: ${connector.station}, ${connector.distance.toFixed(1)} km away, ${connector.power} kW.`)
  const card = await waitForCard(client, connector.id, operator)
  print('The card is active.')
  const energy = await charge(client, {
    connector: connector.id,
    card,
    duration: halfAnHour,
    show: (state) => print(`Charge: ${state}.`),
    pause: operator.pause,
  })
  print(`Charged ${energy.toFixed(2)} kWh.`)
  const invoice = await readInvoice(client)
  print(invoice.title)
  return invoice
}
