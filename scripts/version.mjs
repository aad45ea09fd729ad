// npm run version: turns the changesets into versions and changelogs, then brings the lock file and the format in line.
import { spawnSync } from 'node:child_process'
import { programOf, root, runNode } from './run.mjs'

const windows = process.platform === 'win32'
const lock = () =>
  spawnSync(windows ? 'npm.cmd' : 'npm', ['install', '--package-lock-only', '--ignore-scripts'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  }).status ?? 1

process.exitCode =
  runNode(programOf('@changesets/cli', 'changeset'), ['version']) ||
  lock() ||
  runNode(programOf('@biomejs/biome', 'biome'), ['check', '--write', '.'])
