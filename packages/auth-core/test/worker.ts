import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A process of ours that answers one message with one message. */
export interface Worker {
  readonly process: ChildProcess
  /** Sends `task` and waits for the answer; rejects when the process ends before. */
  ask(task: object): Promise<unknown>
  stop(): Promise<void>
}

/** Starts processes that run a script of this folder from its source, and waits until all of them are ready. */
export function startWorkers(script: string, count: number): Promise<Worker[]> {
  return Promise.all(Array.from({ length: count }, () => startWorker(script)))
}

async function startWorker(script: string): Promise<Worker> {
  const process = fork(new URL(script, import.meta.url), {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await nextMessage(process)
  return {
    process,
    ask(task) {
      process.send(task)
      return nextMessage(process)
    },
    async stop() {
      if (process.exitCode !== null || process.signalCode !== null) return
      process.kill('SIGKILL')
      await once(process, 'exit')
    },
  }
}

function nextMessage(process: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null): void =>
      reject(new Error(`the process ended early: ${signal ?? code}`))
    process.once('exit', onExit)
    process.once('message', (message) => {
      process.off('exit', onExit)
      resolve(message)
    })
  })
}
