const named = ['id', 'name']

/** Keys that may stand in the object a step leads to; what a misspelt key is compared with. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  unit: [...named, 'kind', 'enforcementPower', 'exists'],
  city: named,
  name: ['zh', 'en'],
  exists: ['from', 'to'],
  term: ['from', 'to'],
  principals: [...named, 'role', 'term'],
  evidence: ['id', 'kind', 'title', 'body', 'date', 'file', 'sha256', 'confidentiality'],
  dutyReports: ['principal', 'form', 'date', 'meeting', 'duties', 'problems', 'rectification'],
  notApplicable: ['reason'],
}

const top = [
  'submission',
  'year',
  'unit',
  'city',
  'units',
  'principals',
  'facts',
  'evidence',
  'dutyReports',
  'note',
]

const entry = ['claimed', 'verified', 'notApplicable', 'notYetDue', 'evidence', 'note']

const value = ['amount', 'unit', 'score', 'covered', 'of', 'mark', 'reason', 'signer']
const event = ['level', 'kind', 'matter', 'date', 'title']

/** Keys known in the object at a path of a submission. */
export const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  if (path.length === 0) return top
  const steps = path.filter((step) => typeof step !== 'number').map(String)
  const last = steps.at(-1) ?? ''
  if (last === 'claimed' || last === 'verified')
    return typeof path.at(-1) === 'number' ? event : value
  const known = Object.hasOwn(keysOf, last) ? keysOf[last] : undefined
  if (last === 'notApplicable') return known ?? []
  // Below `facts`, and below a unit of the city, a step is a fact's id whatever it is called.
  const isEntry =
    (steps[0] === 'facts' && steps.length === 2) || (steps[0] === 'units' && steps.length === 3)
  return isEntry ? entry : (known ?? [])
}
