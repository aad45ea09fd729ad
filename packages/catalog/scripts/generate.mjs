// Turns data/*.yaml into src/generated/*.ts and pages in docs/, so that the library reads its catalog without files or a YAML reader.
// `node scripts/generate.mjs` writes; a test compares what it would write with what is committed. `node scripts/generate.mjs FOLDER`
// does the same in a copy of this package: FOLDER/data into FOLDER/src/generated, and no pages.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { dictionaryPage, dictionaryPagePath } from './dictionary-page.mjs'
import { factsPage, factsPagePath } from './facts-page.mjs'
import { normsPage, normsPagePath } from './norms-page.mjs'
import { profilesPage, profilesPagePath } from './profiles-page.mjs'

/** The folder of this package. */
const home = new URL('../', import.meta.url)

/** Parts of the catalog: constant, type, and the files it is kept in, in order. `decimals`: it holds decimals, whose type no literal has; the test holds them against the schema. */
export const parts = [
  { name: 'facts', type: 'FactDefinition', files: ['facts.yaml'] },
  { name: 'rates', type: 'Rate', files: ['rates.yaml'], decimals: true },
  { name: 'norms', type: 'Norm', files: ['norms.yaml', 'norms-of-indicators.yaml'] },
  { name: 'duties', type: 'Duty', files: ['duties.yaml'] },
  { name: 'deadlines', type: 'Deadline', files: ['deadlines.yaml'] },
  { name: 'bodies', type: 'Body', files: ['bodies.yaml'] },
  { name: 'formulas', type: 'FixedFormula', files: ['formulas.yaml'] },
  { name: 'terms', type: 'Term', files: ['terms.yaml'] },
  { name: 'calendars', type: 'CalendarYear', files: ['calendars.yaml'] },
  { name: 'identities', type: 'Identity', files: ['identities.yaml'], decimals: true },
  { name: 'profiles', type: 'ReportProfile', files: ['profiles.yaml'] },
]

/** The part of the generated files that holds the overlays: one file each, by name. */
export const overlaysPart = (root = home) => ({
  name: 'overlays',
  type: 'Overlay',
  files: readdirSync(new URL('data/overlays/', root))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `overlays/${file}`),
})

/** Entries of one part, as the YAML files hold them; a file of an overlay is one entry. */
export const entriesOf = (part, root = home) =>
  part.files.flatMap((file) => parse(readFileSync(new URL(`data/${file}`, root), 'utf8')) ?? [])

/** Text of the generated module of one part. */
export const moduleOf = (part, root = home) =>
  `// Generated from ${part.files.map((file) => `data/${file}`).join(' and ')} by scripts/generate.mjs. Change the YAML, not this file.\n` +
  `import type { ${part.type} } from '@fazhi/model'\n\n` +
  `export const ${part.name}: readonly ${part.type}[] = ${JSON.stringify(entriesOf(part, root), null, 2)}${part.decimals ? ` as unknown as readonly ${part.type}[]` : ''}\n`

export const pathOf = (part, root = home) => new URL(`src/generated/${part.name}.ts`, root)

if (process.argv[1] !== undefined && import.meta.url === new URL(process.argv[1], 'file:').href) {
  const [folder] = process.argv.slice(2)
  const root = folder === undefined ? home : pathToFileURL(`${resolve(folder)}/`)
  mkdirSync(new URL('src/generated/', root), { recursive: true })
  for (const part of [...parts, overlaysPart(root)]) {
    writeFileSync(pathOf(part, root), moduleOf(part, root))
  }
  if (folder === undefined) {
    writeFileSync(factsPagePath, factsPage())
    writeFileSync(normsPagePath, normsPage())
    writeFileSync(profilesPagePath, profilesPage())
    writeFileSync(dictionaryPagePath, dictionaryPage())
  }
}
