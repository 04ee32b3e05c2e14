// app/energy/route.ts
import { handle } from './gateway.ts'

export const POST = (request: Request): Promise<Response> => handle(request)
