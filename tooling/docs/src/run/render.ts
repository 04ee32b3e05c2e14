import type { Client } from '@urql/core'
import { createElement, type ReactElement } from 'react'
import { Provider } from 'urql'
import { expect, vi } from 'vitest'
import type { Component } from 'vue'
import type { ReadersPage } from './readers-page.ts'

/** What stands in a page. */
export interface Rendered {
  /** Waits until it shows a text. */
  shows(text: string): Promise<void>
  /** Presses the button of that name. */
  click(name: string): Promise<void>
}

// The libraries are loaded where they are used: they look for the page when they are loaded.

/** Renders an element of React. */
export async function renderReact(page: ReadersPage, element: ReactElement): Promise<Rendered> {
  const { createRoot } = await import('react-dom/client')
  const container = addContainer()
  const tree = createRoot(container)
  tree.render(element)
  page.afterwards(() => tree.unmount())
  return renderedIn(container)
}

/** Puts a client above an element of React. */
export const withClient = (element: ReactElement, client: Client): ReactElement =>
  createElement(Provider, { value: client }, element)

/** Renders a component of Vue. */
export async function renderVue(
  page: ReadersPage,
  component: Component,
  properties: Record<string, unknown>,
  client: Client,
): Promise<Rendered> {
  const { createApp, h } = await import('vue')
  const { provideClient } = await import('@urql/vue')
  const setup = () => {
    provideClient(client)
    return () => h(component, properties)
  }
  const container = addContainer()
  const app = createApp({ setup })
  app.mount(container)
  page.afterwards(() => app.unmount())
  return renderedIn(container)
}

const addContainer = (): HTMLElement => document.body.appendChild(document.createElement('main'))

function renderedIn(container: HTMLElement): Rendered {
  const shows = (text: string) =>
    vi.waitFor(() => expect(container.textContent).toContain(text), { timeout: 5_000 })
  return {
    shows,
    async click(name) {
      await shows(name)
      const buttons = [...container.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent === name)?.click()
    },
  }
}
