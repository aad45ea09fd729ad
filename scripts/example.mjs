// npm run example NAME: builds if need be, then runs examples/scripts/NAME.mjs.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, root, runNode } from './run.mjs'

const folder = join(root, 'examples/scripts')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
const [name, ...rest] = process.argv.slice(2)

if (name === undefined || !names.includes(name) || !existsSync(join(folder, `${name}.mjs`))) {
  console.error(`npm run example NAME, with NAME one of: ${names.join(', ')}`)
  process.exitCode = 2
} else {
  const built = build('@fazhi/cli')
  process.exitCode = built === 0 ? runNode(join(folder, `${name}.mjs`), rest) : built
}
