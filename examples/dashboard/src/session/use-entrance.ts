import { energyError, type Session } from '@energy/auth-core'
import { useSession } from '@energy/auth-core/react'
import { apiKey } from '@energy/kraken'
import { useCallback, useEffect, useState } from 'react'
import { describeRefusal } from './describe-refusal.ts'

/** Where somebody stands. */
export type Entrance =
  | { readonly stage: 'looking' | 'inside' }
  | {
      readonly stage: 'outside'
      /** Why, where that is not plain. */
      readonly notice: string | undefined
      /** @returns why it came to nothing. */
      readonly signIn: (key: string) => Promise<string | undefined>
    }

/** Goes on with a stored sign-in where there is one, and follows sign-ins and sign-outs of every tab. */
export function useEntrance(session: Session): Entrance {
  const { state } = useSession()
  // Whoever has entered stays inside until the identity changes: a renewal that fails shows somebody nothing of a form.
  const [entered, enter] = useState<number>()
  const [isLooking, look] = useState(true)
  const [notice, tell] = useState<string>()

  useEffect(() => {
    session
      .token()
      .then(
        () => enter(session.state.epoch),
        (error) => {
          // Any other failure passes: the parts of the dashboard say so.
          if (energyError(error)?.code === 'reauthentication-required') session.switchTo(null)
          else enter(session.state.epoch)
        },
      )
      .finally(() => look(false))
  }, [session])

  const signIn = useCallback(
    async (key: string) => {
      try {
        session.switchTo(apiKey(key))
        await session.token()
        enter(session.state.epoch)
        return undefined
      } catch (error) {
        session.switchTo(null)
        return describeRefusal(error)
      }
    },
    [session],
  )

  const isOut = ['anonymous', 'signed-out', 'rejected'].includes(state.status)
  useEffect(() => {
    if (entered === undefined || !isOut) return
    tell(
      state.status === 'rejected'
        ? 'Your sign-in has ended. Sign in again to go on.'
        : 'You are signed out, in every tab.',
    )
    enter(undefined)
  }, [entered, isOut, state.status])

  if (isLooking) return { stage: 'looking' }
  if (entered === state.epoch && !isOut) return { stage: 'inside' }
  return { stage: 'outside', notice, signIn }
}
