/** Exit codes: fine, something blocks, misuse. */
export type ExitCode = 0 | 1 | 2

/** What the program sees of the outside, apart from files. Passed in, so that tests run it in their own process. */
export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Waits until what was written out has gone; absent where nothing queues. Without it a slow reader would hold everything in memory. */
  readonly drained?: () => Promise<void>
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Columns of the terminal; absent when the output is no terminal. */
  readonly columns?: number
  /** The day it is here, YYYY-MM-DD. */
  readonly today: string
  /** Whether a person is looking at each stream. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean }
}

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** Waits for a pipe whose reader is slower than we are; at once where nothing waits, or nobody reads any more. */
const drained = (): Promise<void> => {
  const { stdout } = process
  if (!stdout.writableNeedDrain) return Promise.resolve()
  return new Promise((resolve) => {
    const done = (): void => {
      stdout.off('drain', done)
      stdout.off('close', done)
      resolve()
    }
    stdout.on('drain', done)
    stdout.on('close', done)
  })
}

/** The outside as the running process has it. */
export const processIo = (): Io => ({
  stdout: (text) => {
    process.stdout.write(text)
  },
  stderr: (text) => {
    process.stderr.write(text)
  },
  drained,
  cwd: process.cwd(),
  env: process.env,
  ...(process.stdout.columns === undefined ? {} : { columns: process.stdout.columns }),
  today: localDay(new Date()),
  terminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
})
