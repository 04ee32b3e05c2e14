import { energyError, type Session } from '@energy/auth-core'
import { useSession } from '@energy/auth-core/react'
import { apiKey, resumeSignIn } from '@energy/kraken'
import { useCallback, useEffect, useRef, useState } from 'react'
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

  /** @returns whether somebody is in. */
  const resume = useCallback(async () => {
    const { identity } = session
    try {
      await session.token()
    } catch (error) {
      // Somebody signs in meanwhile, and is let in there.
      if (session.identity !== identity) return false
      if (energyError(error)?.code === 'reauthentication-required') {
        session.switchTo(null)
        return false
      }
      // Any other failure passes: the parts of the dashboard say so.
    }
    enter(session.state.epoch)
    return true
  }, [session])
  useEffect(() => {
    resume().then(() => look(false))
  }, [resume])

  const isSigningIn = useRef(false)
  const signIn = useCallback(
    async (key: string) => {
      isSigningIn.current = true
      try {
        session.switchTo(apiKey(key))
        await session.token()
        enter(session.state.epoch)
        return undefined
      } catch (error) {
        session.switchTo(null)
        return describeRefusal(error)
      } finally {
        isSigningIn.current = false
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

  const isInside = entered === state.epoch && !isOut
  const isAtForm = !isLooking && !isInside
  useEffect(() => {
    if (!isAtForm) return
    // What another tab stores may be a sign-in. One look at a time; what comes meanwhile calls for one more.
    let isLooking = false
    let isStale = false
    async function follow({ newValue }: StorageEvent): Promise<void> {
      if (!newValue || isSigningIn.current) return
      isStale = true
      if (isLooking) return
      isLooking = true
      for (let isIn = false; isStale && !isIn; ) {
        isStale = false
        session.switchTo(resumeSignIn())
        isIn = await resume()
      }
      isLooking = false
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [isAtForm, session, resume])

  if (isLooking) return { stage: 'looking' }
  if (isInside) return { stage: 'inside' }
  return { stage: 'outside', notice, signIn }
}
