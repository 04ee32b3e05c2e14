import type { Clock } from '@energy/auth-core'
import { randomHex } from '../random-hex.ts'
import { OAuthError } from './oauth-error.ts'

/** Seconds that the codes of a device live. Unverified: a choice of the sandbox. */
export const deviceCodeLifetime = 600

/** Seconds between two questions of a device. */
export const pollInterval = 5

/** A device that waits for its customer. */
interface WaitingDevice {
  readonly deviceCode: string
  readonly userCode: string
  readonly clientId: string
  readonly scope: string
  readonly expiresAt: number
  interval: number
  askedAt: number
  answer: 'none' | 'deny' | { readonly personId: string }
}

/** Holds the devices that wait for a customer to agree. */
export interface DeviceCodes {
  create(clientId: string, scope: string): { readonly deviceCode: string; readonly userCode: string }
  /** Notes what the customer says. @returns false when no device shows this code */
  answer(userCode: string, answer: 'deny' | { readonly personId: string }): boolean
  /**
   * Answers a device that asks.
   *
   * @throws OAuthError as RFC 8628, section 3.5 says, until the customer has agreed.
   */
  redeem(deviceCode: string, clientId: string): { readonly personId: string; readonly scope: string }
}

/** Creates an empty set of devices. */
export function createDeviceCodes(clock: Clock): DeviceCodes {
  const waiting = new Map<string, WaitingDevice>()
  return {
    create(clientId, scope) {
      const device: WaitingDevice = {
        deviceCode: randomHex(20),
        userCode: createUserCode(),
        clientId,
        scope,
        expiresAt: clock.now() + deviceCodeLifetime * 1000,
        interval: pollInterval,
        askedAt: clock.now(),
        answer: 'none',
      }
      waiting.set(device.deviceCode, device)
      return device
    },
    answer(userCode, answer) {
      const device = [...waiting.values()].find((one) => one.userCode === userCode)
      if (!device || clock.now() >= device.expiresAt) return false
      device.answer = answer
      return true
    },
    redeem(deviceCode, clientId) {
      const device = waiting.get(deviceCode)
      if (!device || device.clientId !== clientId)
        throw new OAuthError('invalid_grant', 'There is no such device code.')
      if (clock.now() >= device.expiresAt)
        throw new OAuthError('expired_token', 'The device code has expired.')
      const sinceLast = clock.now() - device.askedAt
      device.askedAt = clock.now()
      if (sinceLast < device.interval * 1000) {
        device.interval += 5
        throw new OAuthError('slow_down', 'The device asks too often.')
      }
      const { answer, scope } = device
      if (answer === 'none')
        throw new OAuthError('authorization_pending', 'The customer has not answered yet.')
      waiting.delete(deviceCode)
      if (answer === 'deny') throw new OAuthError('access_denied', 'The customer said no.')
      return { personId: answer.personId, scope }
    },
  }
}

/** Letters that are not mistaken for another, as RFC 8628, section 6.1 proposes. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'

function createUserCode(): string {
  const drawn = Array.from(
    crypto.getRandomValues(new Uint8Array(8)),
    (byte) => letters[byte % letters.length] ?? '',
  ).join('')
  return `${drawn.slice(0, 4)}-${drawn.slice(4)}`
}
