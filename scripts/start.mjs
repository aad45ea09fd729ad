// The main job in one command: build what is not built, then assess the example city and write results/.
import { join } from 'node:path'
import { root, runNode, turbo } from './run.mjs'

const built = turbo(
  ['build'],
  '--filter=@fazhi/cli',
  '--output-logs=errors-only',
  '--log-order=grouped',
)
process.exitCode =
  built === 0
    ? runNode(join(root, 'packages/cli/bin/fazhi.mjs'), [
        'score',
        'examples/city-2021',
        '--out',
        'results',
      ])
    : built
