// Generated from data/calendars.yaml by scripts/generate.mjs. Change the YAML, not this file.
import type { CalendarYear } from '@fazhi/model'

export const calendars: readonly CalendarYear[] = []
