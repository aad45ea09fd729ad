// Writes packages/model/schemas/*.schema.json anew from the zod schemas, after a deliberate change.
import { programOf, runNode } from './run.mjs'

process.exitCode = runNode(programOf('vitest'), [
  'run',
  '--project',
  'model',
  '--update',
  'json-schemas',
])
