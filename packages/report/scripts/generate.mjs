// Writes src/generated/*.ts from data/*.yaml: names of places, the characters of the table of standard
// characters, names of laws, wordings a report should settle, how reports account for things, words that tie a rate to its counts, and days of the year.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const here = new URL('../', import.meta.url)
const data = (name) => parse(readFileSync(new URL(`data/${name}`, here), 'utf8'))
const note = '// Written by scripts/generate.mjs from data/; do not edit.\n'

const places = () => {
  const { provinces } = data('places.yaml')
  const lines = Object.entries(provinces).map(([province, cities]) =>
    [
      province,
      ...Object.entries(cities).map(([city, counties]) => `${city}:${counties.join(',')}`),
    ].join('|'),
  )
  return `${note}/** One line a province: its name, then each city with its counties. */\nexport const placeLines = ${JSON.stringify(lines.join('\n'))}\n`
}

const characters = () => {
  const { characters: rows } = data('characters.yaml')
  return `${note}/** The characters of the Table of General Standard Chinese Characters (2013). */\nexport const standardCharacters = ${JSON.stringify(rows.join(''))}\n`
}

const kindLetters = ['省', '市', '县', '区', '州', '旗']
const ofEachKind = (names) =>
  names.flatMap((name) =>
    name.includes('{K}') ? kindLetters.map((kind) => name.replaceAll('{K}', kind)) : [name],
  )

const wordings = () => {
  const { mixedForms, shortMeetings, suspects, pleonasms, knownShorthands, platforms, nearNames } =
    data('wordings.yaml')
  const bare = ({ provenance: _, ...entry }) => entry
  const written = {
    nearNames: nearNames.names,
    otherNames: nearNames.others,
    mixedForms: mixedForms.map(({ of, styles, full = [] }) => ({
      of,
      styles: styles.map(ofEachKind),
      full: ofEachKind(full),
    })),
    shortMeetings: shortMeetings.names,
    suspects: suspects.map(bare),
    pleonasms: pleonasms.words,
    knownShorthands: [...knownShorthands.names, ...knownShorthands.numbers],
    platforms: Object.entries(platforms.byProvince).flatMap(([province, names]) =>
      names.map((name) => ({ province, name })),
    ),
  }
  return `${note}/** Wordings a report should settle. */\nexport const wordings = ${JSON.stringify(written)}\n`
}

const accounts = () => {
  const { steps, divisions } = data('accounts.yaml')
  const bare = ({ provenance: _, ...entry }) => entry
  const written = { steps: steps.map(bare), divisions: divisions.map(bare) }
  return `${note}/** How reports account for things. */\nexport const accountData: {\n  readonly steps: readonly { readonly from: readonly string[]; readonly of?: readonly string[]; readonly to: readonly string[] }[]\n  readonly divisions: readonly { readonly parts: readonly (readonly string[])[]; readonly closed?: readonly string[] }[]\n} = ${JSON.stringify(written)}\n`
}

const titles = () => {
  const { read, remembered, articles } = data('titles.yaml')
  const names = [...read.names, ...remembered.names]
  return `${note}/** Names of laws and regulations without the name of the state. */\nexport const lawNames = ${JSON.stringify(names)}\n\n/** How many articles a law has. */\nexport const articleCounts: Readonly<Record<string, number>> = ${JSON.stringify(articles.counts)}\n`
}

const rateWords = () => {
  const { same, narrower, plain, common, due, opposites, exclusive } = data('rate-words.yaml')
  const written = {
    same: same.groups,
    narrower: narrower.words,
    plain: plain.names,
    common: common.characters,
    due: due.due,
    done: due.done,
    opposites: opposites.pairs,
    exclusive: exclusive.groups,
  }
  return `${note}/** Words that tie a rate to its counts. */\nexport const rateWords = ${JSON.stringify(written)}\n`
}

const fixedDays = () => {
  const { days, events, anniversaries } = data('fixed-days.yaml')
  return `${note}/** Days of the year by name. */\nexport const fixedDays: readonly {\n  readonly names: readonly string[]\n  readonly month: number\n  readonly day?: number\n  readonly first?: number\n}[] = ${JSON.stringify(days)}\n\n/** Meetings by name. */\nexport const knownEvents: readonly {\n  readonly names: readonly string[]\n  readonly year: number\n  readonly month: number\n}[] = ${JSON.stringify(events)}\n\n/** Texts whose anniversaries are kept. */\nexport const anniversaries: readonly {\n  readonly name: string\n  readonly adopted: number\n  readonly inForce: number\n}[] = ${JSON.stringify(anniversaries)}\n`
}

/** What each generated file holds; a test fails when one is stale. */
export const generated = {
  'places.ts': places,
  'characters.ts': characters,
  'wordings.ts': wordings,
  'accounts.ts': accounts,
  'titles.ts': titles,
  'rate-words.ts': rateWords,
  'fixed-days.ts': fixedDays,
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('src/generated/', here), { recursive: true })
  for (const [name, write] of Object.entries(generated))
    writeFileSync(new URL(`src/generated/${name}`, here), write())
}
