import { spawn } from 'node:child_process'

const kept = 60

/** A step that failed; its message is what the user reads. */
export class StepFailure extends Error {}

/**
 * Runs one command as a step: a line when it starts, a line with its time when it ends.
 *
 * @param step.title what is being done, in the imperative.
 * @param step.hint what the user can do when it fails.
 * @param step.stream shows the command's output as it comes; otherwise only the end of it, and only on failure.
 */
export async function runStep({
  title,
  command,
  arguments: args,
  environment = process.env,
  cwd,
  hint,
  stream = false,
}) {
  const started = Date.now()
  console.log(`▸ ${title}`)
  const lines = []
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: environment,
      stdio: ['ignore', stream ? 'inherit' : 'pipe', stream ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    })
    const keep = (chunk) => {
      lines.push(...String(chunk).split('\n'))
      lines.splice(0, lines.length - kept)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => {
      keep(error.message)
      resolve(1)
    })
    child.on('close', resolve)
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (code === 0) {
    console.log(`✓ ${title} (${seconds} s)`)
    return
  }
  if (!stream) console.log(lines.join('\n'))
  throw new StepFailure(`✗ ${title} failed after ${seconds} s: ${command} ${args.join(' ')}\n  ${hint}`)
}
