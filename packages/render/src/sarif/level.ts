import type { Severity } from '@fazhi/model'
import type { SarifLevel } from './log.js'

/** How heavy a severity is in SARIF. */
export const levelOf = (severity: Severity): SarifLevel => (severity === 'info' ? 'note' : severity)
