// The main job in one command: build what is not built, then assess the example city and write results/.
import { join } from 'node:path'
import { build, root, runNode } from './run.mjs'

if (process.stderr.isTTY) process.stderr.write('building …\n')
const built = build('@fazhi/cli')
process.exitCode =
  built === 0
    ? runNode(join(root, 'packages/cli/bin/fazhi.mjs'), [
        'score',
        'examples/city-2021',
        '--out',
        'results',
      ])
    : built
