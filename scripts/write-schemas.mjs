// Writes packages/model/schemas/*.schema.json and packages/render/schemas/*.schema.json anew from the zod schemas, after a deliberate change.
import { programOf, runNode } from './run.mjs'

process.exitCode = runNode(programOf('vitest'), [
  'run',
  '--project',
  'model',
  '--project',
  'render',
  '--update',
  'json-schemas',
  'answer-schema',
])
