import './monaco-workers.ts'
import 'graphiql/style.css'
import { GraphiQL } from 'graphiql'
import type { GraphQLSchema } from 'graphql'
import { createRoot } from 'react-dom/client'

/** What GraphiQL shows. */
export interface GraphiQLView {
  readonly schema: GraphQLSchema
  readonly operation: string
  readonly theme: 'dark' | 'light'
  readonly ask: (request: object) => Promise<object>
}

/** Shows GraphiQL in an element. */
export function mountGraphiQL(element: HTMLElement): { show(view: GraphiQLView): void; unmount(): void } {
  const root = createRoot(element)
  let storage = memoryStorage()
  let shown: GraphQLSchema | undefined
  let key = 0
  return {
    show({ schema, operation, theme, ask }) {
      // Another provider begins with its own operation, not with what was left of the last one.
      if (schema !== shown) {
        storage = memoryStorage()
        key += 1
        shown = schema
      }
      root.render(
        <GraphiQL
          key={key}
          schema={schema}
          fetcher={(request) => ask(request)}
          defaultQuery={operation}
          storage={storage}
          forcedTheme={theme}
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>,
      )
    },
    unmount: () => root.unmount(),
  }
}

/** Keeps what GraphiQL remembers for as long as the page is open. */
function memoryStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
    get length() {
      return kept.size
    },
  }
}
