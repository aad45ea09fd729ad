import type { Rule } from '@fazhi/findings'
import type { LintCodes } from '../codes.js'
import type { LintSubject } from './subject.js'

/** Every lint; a new one is one file and one line here. */
export const lints: readonly Rule<LintSubject, LintCodes, string>[] = []
