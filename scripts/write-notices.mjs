// Writes THIRD-PARTY-NOTICES.md: every package that is installed with ours, with its licence. `--check` only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Where Node would find a package from a folder. */
const find = (name, from) => {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (folder === dirname(folder)) throw new Error(`${name} is not installed; run npm ci`)
  }
}

const seen = new Map()
const visit = (folder) => {
  const { dependencies = {} } = manifestOf(folder)
  for (const name of Object.keys(dependencies)) {
    if (name.startsWith('@fazhi/')) continue
    const place = find(name, folder)
    const manifest = manifestOf(place)
    const key = `${name}@${manifest.version}`
    if (seen.has(key)) continue
    seen.set(key, {
      name,
      version: manifest.version,
      license: manifest.license ?? manifest.licenses?.[0]?.type ?? '?',
    })
    visit(place)
  }
}
for (const name of readdirSync(join(root, 'packages'))) visit(join(root, 'packages', name))

const rows = [...seen.values()]
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
  .map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
const text = `# Third-party notices

The packages of fazhi are licensed under Apache-2.0 (\`LICENSE\`). They contain no code of others; npm installs these packages
beside them, each under its own licence, found in its own folder. Written by \`node scripts/write-notices.mjs\`.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`
const file = join(root, 'THIRD-PARTY-NOTICES.md')
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('THIRD-PARTY-NOTICES.md is out of date: run node scripts/write-notices.mjs')
    process.exitCode = 1
  }
} else writeFileSync(file, text)
