import { Provider } from '@urql/solid'
import { createComponent, createEffect } from 'solid-js'
import { render } from 'solid-js/web'
import { type App, type ClientCase, readOn } from '../client-case.ts'
import { useSupplyPoints, useViewer } from '../lines/solid.ts'
import { createClient } from '../lines/urql.ts'

function mount({ session, url }: App, setUp: () => void): () => void {
  function Component(): null {
    setUp()
    return null
  }
  const provided = {
    value: createClient(session, url),
    get children() {
      return createComponent(Component, {})
    },
  }
  return render(() => createComponent(Provider, provided), document.createElement('main'))
}

export const solid: ClientCase = {
  name: 'Solid',
  viewer: (app, tell) =>
    mount(app, () => {
      const [state] = useViewer()
      createEffect(() => tell({ value: state.data, error: state.error }))
    }),
  list: (app, tell) =>
    mount(app, () => {
      const list = useSupplyPoints(app.accountNumber)
      createEffect(() => readOn(list, tell))
    }),
  staysOnDisplay: true,
  gaps: { cancel: '`createQuery` of `@urql/solid` 1.0 waits for an answer although its component is gone.' },
}
