import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Answer } from './answer.ts'

/** A process that reads balances. */
export interface Worker {
  /** Asks for the balance of one account after the other. */
  readBalances(accountNumbers: readonly string[]): Promise<Answer[]>
  stop(): Promise<void>
}

/** Where workers find Redis and Kraken, and with which key. */
export type WorkerEnvironment = Readonly<Record<'REDIS_URL' | 'KRAKEN_URL' | 'KRAKEN_API_KEY', string>>

/** Starts a worker in a process of its own. */
export function startWorker(environment: WorkerEnvironment): Worker {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    env: { ...process.env, ...environment },
    execArgv: [],
  })
  const exit = once(worker, 'exit')
  const failure = exit.then(([code]) => {
    throw new Error(`The worker ended with code ${code}.`)
  })
  failure.catch(() => {})

  async function ask(accountNumber: string): Promise<Answer> {
    worker.send(accountNumber)
    const [answer] = await Promise.race([once(worker, 'message'), failure])
    return answer
  }

  return {
    async readBalances(accountNumbers) {
      const answers: Answer[] = []
      for (const accountNumber of accountNumbers) answers.push(await ask(accountNumber))
      return answers
    },
    async stop() {
      worker.disconnect()
      await exit
    },
  }
}
