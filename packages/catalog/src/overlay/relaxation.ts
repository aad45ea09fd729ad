import type { Authority } from '@fazhi/model'
import type { RelaxationKind, RelaxationParams } from './codes.js'

/** Something that stood and that a change takes away or makes weaker, and how binding it was. */
export type Relaxation = {
  [Kind in RelaxationKind]: {
    readonly kind: Kind
    readonly params: RelaxationParams[Kind]
    readonly authority: Authority
    /** The norm it rests on, where it names one. */
    readonly norm?: string
    readonly article?: string
  }
}[RelaxationKind]
