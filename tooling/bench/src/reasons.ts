import type { Reasons } from './page/render-section.ts'

/**
 * Why ours is behind a peer, and what was tried: by the comparison, or by `comparison/metric`. The page shows a reason
 * only while it is needed, and `pnpm bench` names what has none.
 */
export const reasons: Reasons = {}
