import { provideClient } from '@urql/vue'
import { createApp, h, proxyRefs, watchEffect } from 'vue'
import { type App, type ClientCase, readOn } from '../client-case.ts'
import { createClient } from '../lines/urql.ts'
import { useSupplyPoints, useViewer } from '../lines/vue.ts'

function mount({ session, url }: App, setup: () => void): () => void {
  const component = {
    setup() {
      setup()
      return () => null
    },
  }
  const app = createApp({
    setup() {
      provideClient(createClient(session, url))
      return () => h(component)
    },
  })
  app.mount(document.createElement('main'))
  return () => app.unmount()
}

export const vue: ClientCase = {
  name: 'Vue',
  viewer: (app, tell) =>
    mount(app, () => {
      const { data, error } = useViewer()
      watchEffect(() => tell({ value: data.value, error: error.value }))
    }),
  list: (app, tell) =>
    mount(app, () => {
      const list = proxyRefs(useSupplyPoints(app.accountNumber))
      watchEffect(() => readOn(list, tell))
    }),
  staysOnDisplay: true,
}
