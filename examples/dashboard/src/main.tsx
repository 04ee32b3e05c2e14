import './style/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { connectPlatforms } from './platforms.ts'
import { readSettings } from './shared/read-settings.ts'

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no #root.')

const settings = await readSettings()
createRoot(root).render(
  <StrictMode>
    <App platforms={connectPlatforms(settings)} customers={settings.customers} />
  </StrictMode>,
)
