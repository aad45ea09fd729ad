// Generated from data/rates.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { Rate } from '@fazhi/model'

export const rates: readonly Rate[] = []
