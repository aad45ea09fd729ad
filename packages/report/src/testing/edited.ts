import { soundReport } from './sound-report.js'

/** Variants of the sound report for examples and tests: one change each, said in words of the text itself. */
export const edited = {
  sound: soundReport,
  /** The sound report with one stretch replaced; it must be there. */
  replace: (from: string, to: string): string => {
    if (!soundReport.includes(from)) throw new RangeError(`the sound report has no "${from}"`)
    return soundReport.replace(from, to)
  },
  /** The sound report without what stands from one line's start up to another's. */
  without: (from: string, to: string): string => {
    const start = soundReport.indexOf(`\n${from}`)
    const end = soundReport.indexOf(`\n${to}`)
    if (start < 0 || end < start) throw new RangeError(`no stretch from "${from}" to "${to}"`)
    return soundReport.slice(0, start) + soundReport.slice(end)
  },
} as const
