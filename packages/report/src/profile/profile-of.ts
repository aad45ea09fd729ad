import { type Block, type Catalog, FazhiError, type ReportProfile } from '@fazhi/model'

/**
 * What chose the kind of report: who asked, the words of the title, the title and the body that reports, or nothing in the text, so that
 * the widest kind was taken.
 */
export type ProfileFrom = 'option' | 'title' | 'issuer' | 'usual'

/** A kind of report and what chose it. */
export interface ChosenProfile {
  readonly profile: ReportProfile
  readonly from: ProfileFrom
}

/** The kind that is taken where the title names none: it covers most. */
const usual = 'situation-report'

const longest = (words: readonly string[], is: (word: string) => boolean): number =>
  words.reduce((most, word) => (word.length > most && is(word) ? word.length : most), 0)

/** The profiles with the longest hit, and how long it is. */
const best = (
  profiles: readonly ReportProfile[],
  hit: (profile: ReportProfile) => number,
): { readonly profiles: readonly ReportProfile[]; readonly length: number } => {
  const hits = profiles.map((profile) => ({ profile, length: hit(profile) }))
  const length = Math.max(0, ...hits.map((one) => one.length))
  return {
    length,
    profiles: hits.filter((one) => one.length === length).map(({ profile }) => profile),
  }
}

/** Who reports: in the title before 关于, before the year, or behind it; else the signature. */
const issuersOf = (title: string, blocks: readonly Block[]): readonly string[] => {
  const year = /(?:19|20)\d\d\s?年度?/.exec(title)
  const before =
    year === null ? title.slice(0, Math.max(0, title.indexOf('关于'))) : title.slice(0, year.index)
  const behind = year === null ? '' : title.slice(year.index + year[0].length)
  const signed = blocks.findLast(({ kind }) => kind === 'signature')?.text ?? ''
  return [
    ...before.split('关于'),
    behind.slice(0, Math.max(0, behind.search(/推进|法治|依法/))),
    signed.replace(/[（(](?:盖章|印章|公章|代章)[）)]$/, ''),
  ]
    .map((name) => name.replaceAll(/\s/g, ''))
    .filter((name) => name !== '')
}

/** The kind of report a text is by its own words: the title's, then the body that reports. */
const readProfile = (blocks: readonly Block[], catalog: Catalog): ChosenProfile => {
  const title = blocks.flatMap(({ kind, text }) => (kind === 'title' ? [text] : [])).join('')
  const hit = (profile: ReportProfile) => longest(profile.titles, (word) => title.includes(word))
  // A principal's account names the duty, so that its title holds the words of the other kinds as well.
  const personal = best(
    catalog.profiles.filter(({ reporter }) => reporter === 'principal'),
    hit,
  )
  const named = personal.length > 0 ? personal : best(catalog.profiles, hit)
  const [first] = catalog.profiles
  if (first === undefined) throw new FazhiError('unknownProfile', { profile: usual, known: [] })
  if (named.length === 0)
    return { profile: catalog.profiles.find(({ id }) => id === usual) ?? first, from: 'usual' }
  for (const issuer of issuersOf(title, blocks)) {
    const said = best(named.profiles, ({ issuers = [] }) =>
      longest(issuers, (end) => issuer.endsWith(end)),
    )
    const [one] = said.profiles
    if (said.length > 0 && one !== undefined) return { profile: one, from: 'issuer' }
  }
  return { profile: named.profiles[0] ?? first, from: 'title' }
}

/**
 * The kind of report asked for, or the one the text is by its own words.
 * @throws FazhiError `unknownProfile` when the catalog has no such profile, or none at all.
 */
export const profileOf = (
  blocks: readonly Block[],
  catalog: Catalog,
  asked: string | undefined,
): ChosenProfile => {
  if (asked === undefined) return readProfile(blocks, catalog)
  const profile = catalog.profiles.find(({ id }) => id === asked)
  if (profile === undefined)
    throw new FazhiError('unknownProfile', {
      profile: asked,
      known: catalog.profiles.map(({ id }) => id),
    })
  return { profile, from: 'option' }
}
