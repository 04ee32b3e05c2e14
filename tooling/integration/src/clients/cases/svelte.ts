import { mount as mountComponent, unmount } from 'svelte'
import { type App, type ClientCase, readOn } from '../client-case.ts'
import { useSupplyPoints, useViewer } from '../lines/svelte.ts'
import { createClient } from '../lines/urql.ts'
import SvelteApp from './svelte-app.svelte'

/** @param setUp - runs where a component is set up, and returns an effect. */
function mount({ session, url }: App, setUp: () => () => unknown): () => void {
  const props = { client: createClient(session, url), setUp }
  const app = mountComponent(SvelteApp, { target: document.createElement('main'), props })
  let isMounted = true
  return () => {
    if (isMounted) void unmount(app)
    isMounted = false
  }
}

export const svelte: ClientCase = {
  name: 'Svelte',
  viewer: (app, tell) =>
    mount(app, () => {
      const viewer = useViewer()
      return () => viewer.subscribe(({ data, error }) => tell({ value: data, error }))
    }),
  list: (app, tell) =>
    mount(app, () => {
      const list = useSupplyPoints(app.accountNumber)
      return () => readOn(list, tell)
    }),
  staysOnDisplay: true,
}
