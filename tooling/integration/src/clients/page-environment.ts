import { Window } from 'happy-dom'
import type { Environment } from 'vitest/environments'

const names = ['Node', 'Element', 'HTMLElement', 'SVGElement', 'HTMLMediaElement', 'Text', 'Comment']

/** A document to mount components in. Requests go by the runtime's own `fetch`, which real servers answer. */
const page: Environment = {
  name: 'page',
  viteEnvironment: 'client',
  setup(global) {
    const window = new Window()
    const known = Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)]))
    Object.assign(global, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: false, ...known })
    return {
      teardown() {
        for (const name of ['window', 'document', ...names]) Reflect.deleteProperty(global, name)
      },
    }
  },
}

export default page
