import type { Authority } from '@fazhi/model'
import { authorityOfNorm, type EntryOf, type Standing, stronger } from '../binding.js'
import type { Relaxation } from '../relaxation.js'
import { lowered } from './authority.js'
import type { Relaxed } from './relaxed.js'

const severities = ['error', 'warning', 'info']

type Item = EntryOf<'profiles'>['items'][number]

/** How binding a kind of report is as a whole: as the strongest norm its items rest on. */
const ofProfile = (items: readonly Item[], standing: Standing): Authority =>
  items.map(({ basis }) => authorityOfNorm(basis.norm, standing)).reduce(stronger, 'ourJudgement')

const ofItem = (
  before: Item,
  after: Item | undefined,
  standing: Standing,
): readonly Relaxation[] => {
  const authority = authorityOfNorm(before.basis.norm, standing)
  const rests = { authority, ...before.basis }
  if (after === undefined) return [{ kind: 'itemRemoved', params: { item: before.id }, ...rests }]
  const { required } = before
  return [
    ...(severities.indexOf(after.required) > severities.indexOf(required)
      ? [
          {
            kind: 'itemLowered',
            params: { item: before.id, from: required, to: after.required },
            ...rests,
          } as const,
        ]
      : []),
    ...lowered(authority, authorityOfNorm(after.basis.norm, standing)),
  ]
}

/** A kind of report is relaxed when it must contain less, when it is due later, or when it goes. */
export const profile: Relaxed<'profiles'> = (before, after, standing) => {
  const authority = ofProfile(before.items, standing)
  if (after === undefined) return [{ kind: 'profileRetired', params: {}, authority }]
  return [
    ...before.items.flatMap((item) =>
      ofItem(
        item,
        after.items.find(({ id }) => id === item.id),
        standing,
      ),
    ),
    ...(['submitBefore', 'publishBefore'] as const).flatMap((field) => {
      const from = before[field]
      const to = after[field]
      // Where a day is set, none is as late as can be.
      return from === undefined || (to !== undefined && to <= from)
        ? []
        : [{ kind: 'later', params: { field, from, to: to ?? '—' }, authority } as const]
    }),
  ]
}
