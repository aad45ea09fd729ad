// Generated from data/deadlines.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Deadline } from '@fazhi/model'

export const deadlines: readonly Deadline[] = []
