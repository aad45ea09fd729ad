import * as claim from './claim/index.js'
import * as date from './date/index.js'
import * as figure from './figure/index.js'
import * as placeholder from './placeholder/index.js'
import * as privacy from './privacy/index.js'
import * as punctuation from './punctuation/index.js'
import * as rate from './rate/index.js'
import * as reference from './reference/index.js'
import * as residue from './residue/index.js'
import * as structure from './structure/index.js'
import * as style from './style/index.js'
import * as term from './term/index.js'
import * as tieOut from './tie-out/index.js'

/** The families of rules. A new rule is a file, and a line in the list of its family. */
const families = {
  claim,
  date,
  figure,
  placeholder,
  privacy,
  punctuation,
  rate,
  reference,
  residue,
  structure,
  style,
  term,
  tieOut,
}

type Families = typeof families

/** Any rule of the families, with its own codes. */
export type KnownRule = {
  readonly [Name in keyof Families]: Families[Name][keyof Families[Name]]
}[keyof Families]

/** All rules over a report, each known by its codes. */
export const knownRules: readonly KnownRule[] = Object.values(families).flatMap((family) =>
  Object.values<KnownRule>(family),
)
