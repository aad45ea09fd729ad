import type { Authority } from '@fazhi/model'
import type { Relaxation } from '../relaxation.js'

interface Days {
  readonly from?: string
  readonly to?: string
}

const span = ({ from, to }: Days): string => `${from ?? '…'} – ${to ?? '…'}`

/** The days an entry holds, made fewer: it begins later, or ends earlier. */
export const shortened = (
  before: Days,
  after: Days,
  authority: Authority,
): readonly Relaxation[] => {
  const beginsLater =
    after.from !== undefined && (before.from === undefined || after.from > before.from)
  const endsEarlier = after.to !== undefined && (before.to === undefined || after.to < before.to)
  return beginsLater || endsEarlier
    ? [{ kind: 'shortened', params: { from: span(before), to: span(after) }, authority }]
    : []
}
