// Writes packages/model/schemas/*.schema.json and packages/render/schemas/*.schema.json anew from the zod schemas, after a deliberate change.
import { programOf, runNode } from './run.mjs'

process.exitCode = runNode(programOf('vitest'), [
  'run',
  '--project',
  'model',
  '--project',
  'render',
  'json-schemas',
  'answer-schema',
  // Last, because a word behind it would be read as its value.
  '--update',
])
