import type { Identity, IdentitySource } from '@fazhi/model'

/** The lists that the fields of records lead into by id. */
export const leadsTo: Readonly<Record<string, IdentitySource>> = {
  adoptedAt: 'meetings',
  meeting: 'meetings',
  passed: 'documents',
  population: 'populations',
  within: 'lists',
  principal: 'principals',
  evidence: 'evidence',
}

/**
 * The kinds of record behind each name of an identity: "meetings", "inspections.problems" for a list inside a record, and "*lists"
 * for records that are gathered.
 */
export const sourcesOf = (
  identity: Pick<Identity, 'each' | 'follow' | 'gather'>,
): ReadonlyMap<string, readonly string[]> => {
  const sources = new Map<string, readonly string[]>()
  for (const [alias, walked] of Object.entries(identity.each ?? {})) {
    const [outer = '', inner] = typeof walked === 'string' ? walked.split('.') : []
    sources.set(
      alias,
      inner === undefined
        ? [walked].flat()
        : (sources.get(outer) ?? []).map((source) => `${source}.${inner}`),
    )
  }
  for (const [alias, field] of Object.entries(identity.follow ?? {})) {
    const source = leadsTo[field.split('.')[1] ?? '']
    sources.set(alias, source === undefined ? [] : [source])
  }
  for (const [alias, { from }] of Object.entries(identity.gather ?? {}))
    sources.set(alias, [`*${from}`])
  return sources
}
