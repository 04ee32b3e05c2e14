import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Activity, ActivityView } from './activity.ts'

const ActivityContext = createContext<Activity | undefined>(undefined)

/** Gives the page's activity to what is below it. */
export const ActivityProvider = ActivityContext.Provider

/** Follows what happened lately. */
export function useActivity(): ActivityView {
  const activity = useContext(ActivityContext)
  if (!activity) throw new Error('`useActivity` needs an `ActivityProvider` above it.')
  return useSyncExternalStore(activity.subscribe, activity.getView)
}
