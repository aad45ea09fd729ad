import type { AskedOf, CalendarYear, Identity, Severity, Text } from '@fazhi/model'
import type { Spot } from './data.js'
import type { Relation, Term } from './term.js'
import type { Walk } from './walk.js'

/** What a law asks for, ready to be judged. */
export type Asks =
  | {
      readonly kind: 'relation'
      readonly walk?: Walk
      readonly relation: Relation
      /** Where its figures stand, where that is the same for every submission. */
      readonly spots?: readonly Spot[]
    }
  | {
      readonly kind: 'rate'
      readonly rate: string
      readonly known: 'counts' | 'base'
      readonly over: readonly Term[]
      readonly under: readonly Term[]
    }
  | { readonly kind: 'change'; readonly of: readonly string[] }

/** A law between figures, ready to be judged: an identity of the catalog, or one that follows from a fact being part of another. */
export interface Law {
  /** Id of the identity, or `part:` and the id of the fact. */
  readonly id: string
  readonly title: Text
  readonly severity: Severity
  readonly asks: Asks
  readonly askedOf?: AskedOf
  /** The identity with the days it holds, where it says days. */
  readonly dated?: Identity
  /** The kinds of record behind each name it gives to records. */
  readonly sources: ReadonlyMap<string, readonly string[]>
  /** Facts without which it cannot be judged. */
  readonly needs: readonly string[]
  /** Facts of which none must be given, because a nearer law is judged where one is. */
  readonly unless?: readonly string[]
}

/** Laws that share the fact they cannot do without; none of them is looked at where it is not given. */
export interface LawsOfFact {
  /** Absent for laws that need no fact. */
  readonly fact?: string
  readonly laws: readonly Law[]
}

/** Laws that are ready to be judged, made once for a catalog by `prepare`. */
export interface Laws {
  readonly byFact: readonly LawsOfFact[]
  readonly calendars: readonly CalendarYear[]
}

/** Every law, in the order they are judged. */
export const allLaws = ({ byFact }: Laws): readonly Law[] => byFact.flatMap(({ laws }) => laws)
