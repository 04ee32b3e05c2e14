import * as british from '@energy/kraken/gb'
import { runOperations } from '../../support/run-operations.ts'
import { britishRows } from './british-rows.ts'

const {
  HeatPumpControllerStatusDocument: _status,
  JoinSavingSessionsEventDocument: _join,
  SavingSessionsDocument: _sessions,
  WheelOfFortuneSpinsDocument: _spins,
  ...documents
} = british

// EDF and Good Energy are played by the same tables.
runOperations('eon-next', documents, britishRows)
