// The texts reports are measured on: published ones where the shared corpus is at hand, else the example city's report.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const corpus = join(process.env['FAZHI_SHARED'] ?? join(here, '../../shared'), 'corpus')
const example = readFileSync(join(here, '../examples/city-2021/report.txt'), 'utf8')

export const hasCorpus = existsSync(join(corpus, 'controls'))

/** A report full of faults. */
export const sample = hasCorpus
  ? readFileSync(join(corpus, 'report-2021-county-city.txt'), 'utf8')
  : example

/** Reports without, one after the other. */
export const sound = hasCorpus
  ? readdirSync(join(corpus, 'controls'))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(corpus, 'controls', name), 'utf8'))
      .join('\n')
  : example

/** So many megabytes of a text, whole lines. */
export const megabytes = (text, size) => {
  const most = size * 1e6
  const whole = text.repeat(Math.ceil(most / Buffer.byteLength(text)))
  const cut = Buffer.from(whole).subarray(0, most).toString()
  return cut.slice(0, cut.lastIndexOf('\n') + 1)
}
