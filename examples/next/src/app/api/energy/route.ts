import { answerQuery } from '../../../server/answer-query.ts'
import { requestCustomer } from '../../../server/request-customer.ts'
import { settings } from '../../../server/settings.ts'

export async function POST(request: Request): Promise<Response> {
  return answerQuery(await requestCustomer(), request, settings().url)
}
