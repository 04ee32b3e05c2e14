import * as documents from '@energy/kraken/gb'
import { learn, runOperations } from '../../support/run-operations.ts'
import { britishRows } from './british-rows.ts'

interface Sessions {
  readonly savingSessions: { readonly events: readonly [{ readonly code: string }] }
}

runOperations('gb', documents, async (client, credentials, second) => {
  const [accountNumber = ''] = credentials.accountNumbers
  const { savingSessions } = await learn<Sessions>(second, '{ savingSessions { events { code } } }', {})
  return {
    ...(await britishRows(client, credentials)),
    HeatPumpControllerStatusDocument: { variables: { accountNumber, euid: '00-11' }, host: 'second' },
    JoinSavingSessionsEventDocument: {
      host: 'second',
      variables: { input: { accountNumber, eventCode: savingSessions.events[0].code } },
    },
    SavingSessionsDocument: { variables: { accountNumber }, host: 'second' },
    WheelOfFortuneSpinsDocument: { variables: { accountNumber }, host: 'second' },
  }
})
