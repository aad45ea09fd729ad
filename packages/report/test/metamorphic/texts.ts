import { join } from 'node:path'
import { carriers, foldersAt } from '../../corpus/measure/texts.js'
import { breed, type Planted } from '../../corpus/planter/index.js'
import { edited } from '../../src/testing/edited.js'
import { corpusText, hasCorpus } from '../corpus.js'

/** A report to be written in other ways. */
export interface Plain {
  readonly name: string
  readonly text: string
  readonly year: number
}

const all = carriers(foldersAt(join(import.meta.dirname, '../..')))

/** Reports without a fault. */
export const soundTexts: readonly Plain[] = all.map(({ name, text, year }) => ({
  name,
  text,
  year,
}))

/** One planted fault a kind, in turn over the reports of our own. */
const planted: readonly Planted[] = (() => {
  const bred = breed(all.slice(0, 5), 20240607)
  const kinds = [...new Set(bred.map(({ faultClass, kind }) => `${faultClass} ${kind}`))]
  return kinds.flatMap((kind, index) => {
    const ways = bred.filter((one) => `${one.faultClass} ${one.kind}` === kind)
    const way = ways[(index * 7) % ways.length]
    return way === undefined ? [] : [way]
  })
})()

const several = edited
  .replace('青山县坚持以', 'XX县坚持以')
  .replace('合格率98.75%', '合格率98.75')
  .replace('申请103件', '申请105件')
  .replace('3月15日', '2月30日')

/** Reports with faults: several in one, the sample report, and one planted fault of every kind. */
export const damagedTexts: readonly Plain[] = [
  { name: 'several faults', text: several, year: 2021 },
  ...(hasCorpus
    ? [{ name: 'sample report', text: corpusText('report-2021-county-city.txt'), year: 2021 }]
    : []),
  ...planted.map(({ carrier, faultClass, kind, faulty }) => ({
    name: `${faultClass} ${kind} in ${carrier}`,
    text: faulty,
    year: all.find(({ name }) => name === carrier)?.year ?? 0,
  })),
]
