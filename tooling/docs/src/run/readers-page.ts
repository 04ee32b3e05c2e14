import { setImmediate } from 'node:timers/promises'
import { Window } from 'happy-dom'
import { page } from './readers-world.ts'

/** A page of the reader's app. */
export interface ReadersPage {
  /** Does something in the page: what a browser has stands where scripts look for it, until it is done. */
  run(task: () => Promise<void>): Promise<void>
  /** Says what ends with the task. */
  afterwards(end: () => void): void
  close(): Promise<void>
}

const copied = ['Node', 'Element', 'HTMLElement', 'HTMLIFrameElement', 'SVGElement', 'Text', 'Comment']
const shared = ['document', 'history', 'localStorage', 'sessionStorage']

/** Opens a page. Where it goes is only written down: `location.href` says it. */
export function openPage(): ReadersPage {
  const window = new Window({ url: page })
  const location = {
    href: page,
    pathname: '/',
    assign(url: string) {
      location.href = url
    },
  }
  const names = Object.fromEntries([...copied, ...shared].map((name) => [name, Reflect.get(window, name)]))
  const own: Record<string, unknown> = { window, location, ...names }
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    own[name] = window[name].bind(window)
  const ends: (() => void)[] = []
  return {
    afterwards: (end) => void ends.push(end),
    async run(task) {
      const before = Object.keys(own).map(
        (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
      )
      for (const [name, value] of Object.entries(own))
        Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
      try {
        await task()
      } finally {
        for (const end of ends.splice(0)) end()
        // What was unmounted is taken down in tasks of its own.
        for (let turn = 0; turn < 10; turn++) await setImmediate()
        for (const [name, descriptor] of before) {
          if (descriptor) Object.defineProperty(globalThis, name, descriptor)
          else Reflect.deleteProperty(globalThis, name)
        }
      }
    },
    close: () => window.happyDOM.close(),
  }
}
