// Run in a package's folder: is what npm would pack right for every kind of consumer?
// publint reads the manifest; attw resolves the packed files as ESM, CommonJS, bundler and Node 10 (root entry only) do.
import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { programOf, runNode } from './run.mjs'

const directory = process.cwd()
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const { messages } = await publint({ pkgDir: directory, strict: true, pack: 'npm' })
for (const message of messages) console.log(formatMessage(message, manifest))

// Node 10 resolution knows no `exports`: only the root entry is promised there.
const inner = Object.keys(manifest.exports).filter((door) => door !== '.')
const status = runNode(
  programOf('@arethetypeswrong/cli', 'attw'),
  [
    '--pack',
    '.',
    '--no-emoji',
    '--format',
    'ascii',
    ...(inner.length > 0 ? ['--exclude-entrypoints', ...inner] : []),
  ],
  { cwd: directory, stdio: ['ignore', 'pipe', 'inherit'] },
)
let innerStatus = 0
const doors = inner.filter((door) => door !== './package.json')
if (doors.length > 0) {
  innerStatus = runNode(
    programOf('@arethetypeswrong/cli', 'attw'),
    [
      '--pack',
      '.',
      '--no-emoji',
      '--format',
      'ascii',
      '--profile',
      'node16',
      '--entrypoints',
      ...doors,
    ],
    { cwd: directory, stdio: ['ignore', 'pipe', 'inherit'] },
  )
}
if (messages.length > 0 || status !== 0 || innerStatus !== 0) {
  console.log(
    `${manifest.name}: publint ${messages.length} messages, attw ${status || innerStatus ? 'not clean' : 'clean'}`,
  )
  process.exitCode = 1
}
