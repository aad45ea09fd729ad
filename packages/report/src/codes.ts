import type { AcknowledgementFinding, CodesOf } from '@fazhi/findings'
import type { FindingOf } from '@fazhi/model'
import type { InputCodes } from './input-messages.js'
import type { KnownRule } from './rules/families.js'

/** Every message of this package and what it is filled with: what cannot be read, and what the rules say. */
export type ReportCodes = InputCodes & CodesOf<readonly KnownRule[]>

/** A finding in the answer about a report: a closed union on its code. What people answer for is held against it too. */
export type ReportFinding = FindingOf<ReportCodes> | AcknowledgementFinding
