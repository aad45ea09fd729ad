import type { MessageTable } from '@fazhi/model'
import type { RelaxationCodes, RelaxationKind } from '../codes.js'

/** Makes the texts of refused and of allowed relaxations from what each kind says, in one language. */
export const relaxationTexts = (
  says: Readonly<Record<RelaxationKind, string>>,
  frames: {
    readonly refused: (what: string) => string
    readonly allowed: (what: string) => string
  },
): MessageTable<RelaxationCodes> =>
  Object.fromEntries(
    Object.entries(says).flatMap(([kind, what]) => [
      [`OVL-040.${kind}`, frames.refused(what)],
      [`OVL-041.${kind}`, frames.allowed(what)],
    ]),
  ) as MessageTable<RelaxationCodes>
