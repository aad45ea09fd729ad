// Generated from data/terms.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Term } from '@fazhi/model'

export const terms: readonly Term[] = []
