import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { TokenReport, TokenTask } from './get-token.ts'
import type { StoreLocation } from './store-location.ts'
import type { CommitTask, WorkerTask } from './store-worker.ts'

/** A process of ours that opens a store for each task. */
export interface Worker {
  readonly process: ChildProcess
  winCommits(location: StoreLocation, task: CommitTask): Promise<number[]>
  getToken(location: StoreLocation, task: Omit<TokenTask, 'client'>): Promise<TokenReport>
  stop(): Promise<void>
}

/** Starts processes from their TypeScript source and waits until all of them are ready. */
export function startWorkers(count: number): Promise<Worker[]> {
  return Promise.all(Array.from({ length: count }, startWorker))
}

async function startWorker(): Promise<Worker> {
  const process = fork(new URL('./store-worker.ts', import.meta.url), {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await answerOf(process)

  function ask<Answer>(task: WorkerTask): Promise<Answer> {
    process.send(task)
    return answerOf(process)
  }

  return {
    process,
    winCommits: (location, task) => ask({ location, ...task }),
    getToken: (location, task) => ask({ location, ...task }),
    async stop() {
      if (process.exitCode !== null || process.signalCode !== null) return
      process.kill('SIGKILL')
      await once(process, 'exit')
    },
  }
}

function answerOf<Answer>(process: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null): void =>
      reject(new Error(`the process ended early: ${signal ?? code}`))
    process.once('exit', onExit)
    process.once('message', (message) => {
      process.off('exit', onExit)
      resolve(message as Answer)
    })
  })
}
