import type { Attributes } from '@opentelemetry/api'
import type { EnergyError } from '../errors/energy-error.ts'
import type { OperationEnd, OperationStart } from '../requests/operation-event.ts'
import type { RenewalStart } from '../session/session.ts'

/** What is known of an operation from its start. */
export function operationAttributes({ kind, operationName, host }: Omit<OperationStart, 'type'>): Attributes {
  return {
    ...(kind !== 'other' && { 'graphql.operation.type': kind }),
    ...(operationName !== undefined && { 'graphql.operation.name': shownName(operationName) }),
    ...serverAttributes(host),
  }
}

/** Cuts a name that would burden whatever stores spans and metrics. */
export function shownName(operationName: string): string {
  return operationName.slice(0, 128)
}

/** The host that an operation asks. */
export function serverAttributes(host: string): Attributes {
  const [, address = host, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? []
  return { 'server.address': address, ...(port !== undefined && { 'server.port': Number(port) }) }
}

/** What is known of an operation at its end. */
export function outcomeAttributes({ outcome, error, status }: OperationEnd): Attributes {
  const isError = outcome === 'failed' || outcome === 'partial'
  return {
    'energy.operation.outcome': outcome,
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(isError && { 'error.type': errorType(error, status) }),
  }
}

/** What is known of a renewal from its start. */
export function renewalAttributes({ grant, reason }: RenewalStart): Attributes {
  return { 'energy.renewal.grant': grant, 'energy.renewal.reason': reason }
}

/** Names an error by a closed list of words. */
export function errorType(error: EnergyError | undefined, status?: number): string {
  return error?.code ?? (status !== undefined && status >= 400 ? String(status) : '_OTHER')
}
