import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, whatever the folder a script is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const require = createRequire(import.meta.url)

/** Path of the program a development package provides, so that no shell and no PATH is needed (Windows included). */
export const programOf = (packageName, program = packageName) => {
  const manifestPath = require.resolve(`${packageName}/package.json`)
  const { bin } = require(manifestPath)
  return join(dirname(manifestPath), typeof bin === 'string' ? bin : bin[program])
}

/** Runs a Node program to its end; gives the exit code. Output goes where ours goes. */
export const runNode = (program, args, options = {}) => {
  const { status, error } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...options.env },
  })
  if (error) throw error
  return status ?? 1
}

/** Runs tasks of turbo.json; what has not changed since the last run is taken from its cache. */
export const turbo = (tasks, ...options) =>
  runNode(programOf('turbo'), ['run', ...tasks, ...options])

/** Builds packages and what they rest on, in silence; what turbo says is shown only when it fails. */
export const build = (...packages) => {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [programOf('turbo'), 'run', 'build', ...packages.map((name) => `--filter=${name}`)],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    },
  )
  if (error) throw error
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`)
  return status ?? 1
}
