import { soundAccount } from './sound-account.js'
import { soundReport } from './sound-report.js'

const variantsOf = (sound: string) =>
  ({
    sound,
    /** The sound text with one stretch replaced; it must be there. */
    replace: (from: string, to: string): string => {
      if (!sound.includes(from)) throw new RangeError(`the sound text has no "${from}"`)
      return sound.replace(from, to)
    },
    /** The sound text without what stands from one line's start up to another's. */
    without: (from: string, to: string): string => {
      const start = sound.indexOf(`\n${from}`)
      const end = sound.indexOf(`\n${to}`)
      if (start < 0 || end < start) throw new RangeError(`no stretch from "${from}" to "${to}"`)
      return sound.slice(0, start) + sound.slice(end)
    },
  }) as const

/** Variants of the sound report for examples and tests: one change each, said in words of the text itself. */
export const edited = variantsOf(soundReport)

/** Variants of the sound account of a principal. */
export const editedAccount = variantsOf(soundAccount)
