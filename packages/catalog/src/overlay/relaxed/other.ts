import type { EntryOf } from '../binding.js'
import type { Relaxation } from '../relaxation.js'
import { lowered } from './authority.js'

type Worded = EntryOf<'bodies' | 'formulas' | 'terms' | 'calendars'>

/** Names, phrases, terms and calendars bind nobody to do anything; only that they are made less binding is a step down. */
export const other = (before: Worded, after: Worded | undefined): readonly Relaxation[] =>
  after === undefined ? [] : lowered(before.authority, after.authority)
