import type { ListEvent } from '../pagination/list-event.ts'
import type { GateEvent } from '../rate-gate/gate-event.ts'
import type { OperationEvent } from '../requests/operation-event.ts'
import type { SessionEvent } from '../session/session.ts'

/** What a client reports to its `on` function: of its session, its operations, its rate gate and the lists that it reads. No event carries a secret. */
export type ClientEvent = SessionEvent | OperationEvent | GateEvent | ListEvent
