import type { Driver } from './driver.ts'

/** Reads who registers from the environment; what is left out is that of a driver in Salzburg who does not exist. */
export function readDriver(environment: Readonly<Record<string, string | undefined>>): Driver {
  return {
    name: environment.DRIVER_NAME ?? 'Max Berger',
    email: environment.DRIVER_EMAIL ?? 'max.berger@example.com',
    password: environment.DRIVER_PASSWORD ?? 'a password of a sandbox',
    mandate: {
      iban: environment.DRIVER_IBAN ?? 'AT61 1904 3002 3457 3201',
      bic: environment.DRIVER_BIC ?? 'OPSKATWW',
      bank: environment.DRIVER_BANK ?? 'BAWAG',
    },
    place: {
      latitude: Number(environment.DRIVER_LATITUDE ?? 47.8),
      longitude: Number(environment.DRIVER_LONGITUDE ?? 13.04),
    },
  }
}
