// Generated from data/identities.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Identity } from '@fazhi/model'

export const identities: readonly Identity[] = []
