// Writes src/generated from data/*.yaml, so that the texts are in the package for programs that read no files.
// Run `node packages/rulebooks/scripts/generate.mjs` after an edit in data/; a test says when that was forgotten.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const folder = (name) => fileURLToPath(new URL(`../${name}/`, import.meta.url))

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** A text as a template literal, lines as they are in the file. */
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, (mark) => `\\${mark}`)}\``

const single = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The generated files by name. */
export const generate = () => {
  const names = readdirSync(folder('data'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const files = new Map()
  for (const name of names) {
    const text = readFileSync(folder('data') + name, 'utf8')
    const { id, title, source } = parse(text)
    if (`${id}.yaml` !== name) throw new Error(`${name}: the id is ${id}`)
    files.set(
      `${id}.ts`,
      `// Made from data/${name} by scripts/generate.mjs; edit that file.
import type { RulebookSource } from '../rulebook-source.js'

export const ${camel(id)}: RulebookSource = {
  id: ${single(id)},
  title: { zh: ${single(title.zh)}, en: ${single(title.en)} },
  source: ${single(source)},
  yaml: ${literal(text)},
}
`,
    )
  }
  const ids = [...files.keys()].map((name) => name.replace(/\.ts$/, ''))
  files.set(
    'list.ts',
    `// Made from data/ by scripts/generate.mjs.
import type { RulebookSource } from '../rulebook-source.js'
${ids.map((id) => `import { ${camel(id)} } from './${id}.js'`).join('\n')}

export const rulebooks: readonly RulebookSource[] = [
${ids.map((id) => `  ${camel(id)},`).join('\n')}
]
`,
  )
  return files
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder('src/generated'), { recursive: true })
  for (const [name, text] of generate()) writeFileSync(folder('src/generated') + name, text)
}
