import type { ViewerQuery } from '@energy/kraken/de'
import { type ReactNode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { type App, type ClientCase, readOn, type Shown } from '../client-case.ts'
import { useSupplyPoints, useViewer } from '../lines/react.ts'
import { createClient } from '../lines/urql.ts'

function Viewer({ tell }: { tell: (shown: Shown<ViewerQuery>) => void }): ReactNode {
  const [{ data, error }] = useViewer()
  useEffect(() => tell({ value: data, error }))
  return null
}

function SupplyPoints({
  accountNumber,
  tell,
}: {
  accountNumber: string
  tell: (shown: Shown<readonly string[]>) => void
}): ReactNode {
  const list = useSupplyPoints(accountNumber)
  useEffect(() => readOn(list, tell))
  return null
}

function mount({ session, url }: App, children: ReactNode): () => void {
  const root = createRoot(document.createElement('main'))
  root.render(<Provider value={createClient(session, url)}>{children}</Provider>)
  return () => root.unmount()
}

export const react: ClientCase = {
  name: 'React',
  viewer: (app, tell) => mount(app, <Viewer tell={tell} />),
  list: (app, tell) => mount(app, <SupplyPoints accountNumber={app.accountNumber} tell={tell} />),
  staysOnDisplay: true,
}
