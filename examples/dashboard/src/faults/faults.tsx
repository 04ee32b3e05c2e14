import './faults.css'
import { useSession } from '@energy/auth-core/react'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Fault } from '../../server/fault-panel.ts'
import { useActivity } from '../activity/activity-context.ts'
import { Happenings } from '../activity/happenings.tsx'
import { Timeline } from '../activity/timeline.tsx'
import { listFaults, switchFault } from './switch-fault.ts'

/**
 * Makes things go wrong at the sandbox, and shows how the SDK copes.
 *
 * @param onChange - is called after each change, so that there is something to see.
 */
export function Faults({ onChange }: { readonly onChange: () => void }): ReactNode {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const { state } = useSession()
  const latest = useActivity().happenings[0]

  useEffect(() => {
    if (isOpen) listFaults().then(setFaults, () => setFaults([]))
  }, [isOpen])

  async function run(name: string | undefined): Promise<void> {
    await switchFault(name)
    onChange()
  }

  return (
    <aside className={`faults ${isOpen ? 'open' : ''}`} aria-label="Behind the scenes">
      <div className="faults-bar">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen((wasOpen) => !wasOpen)}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▴'} </span>Behind the scenes
        </button>
        <p className={latest?.tone}>{latest?.text ?? 'All quiet.'}</p>
        <p className="quiet token">Token no. {state.generation}</p>
      </div>
      <div id={id} className="faults-content" hidden={!isOpen}>
        {isOpen && (
          <>
            <section aria-labelledby={`${id}-faults`} className="fault-list">
              <h2 id={`${id}-faults`}>Make something go wrong</h2>
              <ul>
                {faults.map(({ name, title, effect }) => (
                  <li key={name}>
                    <button type="button" onClick={() => run(name)} aria-describedby={`${id}-${name}`}>
                      {title}
                    </button>
                    <span id={`${id}-${name}`} className="quiet">
                      {effect}
                    </span>
                  </li>
                ))}
              </ul>
              <button type="button" onClick={() => run(undefined)}>
                All is well again
              </button>
            </section>
            <section aria-labelledby={`${id}-timeline`} className="fault-timeline">
              <h2 id={`${id}-timeline`}>What the SDK does</h2>
              <Timeline />
              <Happenings />
            </section>
          </>
        )}
      </div>
    </aside>
  )
}
