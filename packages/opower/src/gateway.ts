export type { Connection } from './gateway/connection-watch.ts'
export { createGateway, type GatewayCustomer, type GatewayOptions } from './gateway/create-gateway.ts'
export { customerDocument } from './gateway/customer-document.ts'
export type { GatewayErrorCode } from './gateway/gateway-error.ts'
export type { GatewayEvent, RequestOutcome } from './gateway/gateway-event.ts'
export type { GatewayOperation } from './gateway/listed-operations.ts'
export type { Manifest } from './gateway/manifest-operations.ts'
export {
  type FastifyReplyLike,
  type FastifyRequestLike,
  type NodeHandler,
  type NodeResponse,
  nodeHandler,
} from './gateway/node-handler.ts'
export type { NodeRequest } from './gateway/node-request.ts'
export type { GatewayRateLimit } from './gateway/request-limiter.ts'
