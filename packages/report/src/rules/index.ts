import { knownRules } from './families.js'
import type { ReportRule } from './report-rule.js'

/** All rules over a report. */
export const reportRules: readonly ReportRule[] = knownRules
