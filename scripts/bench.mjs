// npm run bench [-- service]: build, install what the peers need (their own lock, apart from the workspaces), measure.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, root, runNode } from './run.mjs'

const built = build('@fazhi/cli')
const windows = process.platform === 'win32'
const installed =
  built ||
  spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: join(root, 'benchmarks'),
      stdio: 'inherit',
      shell: windows,
    },
  ).status
const [what, ...rest] = process.argv.slice(2)
const program = what === 'service' ? 'service.mjs' : 'run.mjs'
process.exitCode =
  installed ||
  runNode(join(root, 'benchmarks', program), what === 'service' ? rest : process.argv.slice(2))
