// Writes docs/lints.md anew from the checks of a rulebook, after one of them was changed.
import { programOf, runNode } from './run.mjs'

process.exitCode = runNode(programOf('vitest'), [
  'run',
  '--project',
  'rulebook',
  'lints-page',
  // Last, because a word behind it would be read as its value.
  '--update',
])
