/*
 * Lighthouse keeps its weights in its reports, and they change from version to version, so the rulebook of a category is written
 * from them: one leaf for each audit that weighs anything, out of 1, worth its weight; the category out of 1, two places.
 */

export interface Audit {
  readonly id: string
  readonly weight: number
  readonly score: number | null
  readonly mode?: string
}

export interface Category {
  readonly id: string
  readonly score: number | null
  readonly items: readonly Audit[]
}

export interface Report {
  readonly file: string
  readonly lighthouseVersion: string
  readonly categories: readonly Category[]
}

/** Categories of one name in reports of one version; they share their weights. */
export interface Family {
  readonly version: string
  readonly category: string
  /** Weights of its audits; a report that could not ask an audit prints 0 for it. */
  readonly weights: ReadonlyMap<string, string>
  readonly members: readonly { readonly file: string; readonly category: Category }[]
}

const notAsked: readonly (string | undefined)[] = [
  'notApplicable',
  'not-applicable',
  'informative',
  'manual',
]

/** Whether an audit has nothing to say of a page. */
export const isNotAsked = ({ mode }: Audit): boolean => notAsked.includes(mode)

const weightsOf = (categories: readonly Category[]): ReadonlyMap<string, string> => {
  const weights = new Map<string, string>()
  for (const { id, weight } of categories.flatMap(({ items }) => items)) {
    if (weight === 0) continue
    const known = weights.get(id)
    if (known !== undefined && known !== String(weight))
      throw new Error(`${id} weighs ${known} and ${weight} in one version`)
    weights.set(id, String(weight))
  }
  return weights
}

/** The families of a set of reports. */
export const familiesOf = (reports: readonly Report[]): readonly Family[] => {
  const members = new Map<string, { readonly report: Report; readonly category: Category }[]>()
  for (const report of reports)
    for (const category of report.categories) {
      const key = `${report.lighthouseVersion} ${category.id}`
      members.set(key, [...(members.get(key) ?? []), { report, category }])
    }
  return [...members].map(([key, found]) => {
    const [version = '', category = ''] = key.split(' ')
    return {
      version,
      category,
      weights: weightsOf(found.map((one) => one.category)),
      members: found.map((one) => ({ file: one.report.file, category: one.category })),
    }
  })
}

/** Sum of decimals as text, exact. */
const sumOf = (texts: readonly string[]): string => {
  const places = Math.max(...texts.map((text) => (text.split('.')[1] ?? '').length))
  const total = texts
    .map((text) => {
      const [whole = '', part = ''] = text.split('.')
      return BigInt(whole + part.padEnd(places, '0'))
    })
    .reduce((a, b) => a + b, 0n)
    .toString()
    .padStart(places + 1, '0')
  return places === 0 ? total : `${total.slice(0, -places)}.${total.slice(-places)}`
}

/** The rulebook of a family. */
export const rulebookOf = ({ version, category, weights }: Family): string => {
  const lines = (of: (audit: string, weight: string) => string): string =>
    [...weights].map(([audit, weight]) => of(audit, weight)).join('\n')
  return `rulebook: 1
id: ${category}
version: ${version}
status: sample
year: 2023
title: ${category}
source: Lighthouse (Apache-2.0)
policies:
  round: { at: table, places: 2, mode: half-up }
  decideOn: published
  missing: refuse                  # an audit that failed to run leaves its category without a score
  unverified: refuse
  notApplicable: { policy: rescale, at: table }
  ties: { places: shared }
  vetoed: { ranked: true, inQuotaBase: true }
facts:
${lines((audit) => `  ${audit}: { name: ${audit}, type: score }`)}
tables:
  pages:
    for: { kind: zone }
    points: 1
    outOf: ${sumOf([...weights.values()])}
    items:
${lines((audit, weight) => `      - { id: ${audit}, points: ${weight}, outOf: 1, clauses: [ { gain: 1, share: ${audit} } ] }`)}
groups: { pages: { table: pages } }
`
}
