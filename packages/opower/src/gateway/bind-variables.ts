import { GatewayRefusal } from './gateway-error.ts'
import { isOfType } from './is-of-type.ts'
import type { ListedOperation, OpenVariable } from './listed-operations.ts'

/**
 * Puts together what is sent on: the open variables of the browser, which have to be of their types, and the bound ones of
 * the customer.
 *
 * @remarks A bound variable that the browser sends is refused rather than replaced: whoever sends one expects another
 * answer than the gateway would give.
 */
export function bindVariables<Customer>(
  sent: Readonly<Record<string, unknown>>,
  operation: ListedOperation<Customer>,
  customer: Customer,
): Record<string, unknown> {
  for (const name of Object.keys(sent)) {
    if (Object.hasOwn(operation.bind, name)) throw new GatewayRefusal('variable-bound')
    if (!operation.open.has(name)) throw new GatewayRefusal('variable-unknown')
  }
  for (const definition of operation.open.values())
    if (!isValid(sent, definition)) throw new GatewayRefusal('variable-invalid')
  return { ...sent, ...boundVariables(operation, customer) }
}

function isValid(
  sent: Readonly<Record<string, unknown>>,
  { variable, type, defaultValue }: OpenVariable,
): boolean {
  const name = variable.name.value
  if (Object.hasOwn(sent, name)) return isOfType(sent[name], type)
  return type.kind !== 'NonNullType' || defaultValue !== undefined
}

function boundVariables<Customer>(
  { bind }: ListedOperation<Customer>,
  customer: Customer,
): Record<string, unknown> {
  try {
    const bound = Object.entries(bind).map(([name, value]) => [name, value(customer)] as const)
    if (bound.every(([, value]) => isIdentifier(value))) return Object.fromEntries(bound)
  } catch {
    // Reported below, without what the function said.
  }
  throw new GatewayRefusal('binding-failed')
}

/** An empty list of accounts would stand for all of them. */
function isIdentifier(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((entry) => isIdentifier(entry))
  return typeof value === 'string' && value !== ''
}
