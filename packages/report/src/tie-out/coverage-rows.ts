import { mayBe } from '@fazhi/identities'
import { divide, exact, multiply, type Submission } from '@fazhi/model'
import type { Figure } from '../layers/figures.js'
import type { Sentence } from '../layers/sentences.js'
import type { ReportSubject } from '../subject.js'
import { heldOf } from './held.js'
import type { TieDifference, TieRow } from './row.js'

const hundred = exact(100n)
const claimed = /全覆盖/
const aimed = /将|力争|确保|推动|推进|争取|目标/

/** Whether a figure counts the members of a population: 600个行政村. */
const isOf = (figure: Figure, population: string, text: string): boolean =>
  figure.role === 'quantity' &&
  !figure.blocked &&
  text
    .slice(figure.end, figure.end + 12)
    .replace(/^(?:个|家|名)/, '')
    .startsWith(population)

/** A claim of the text that all are reached, and not an aim. */
const allIn = (subject: ReportSubject, sentence: Sentence): number | undefined => {
  const at = sentence.text.search(claimed)
  if (at < 0 || subject.topSection(sentence.block)?.topic === 'nextYear') return undefined
  const start = sentence.start + at
  if (subject.titled(start) || subject.quoted(start)) return undefined
  return aimed.test(sentence.text.slice(Math.max(0, at - 24), at)) ? undefined : start
}

/**
 * Coverages: k of n as the data have it, against what the text says of it (全覆盖, a rate of coverage, so many 村); then claims that all
 * are reached of which the data have nothing.
 */
export const coverageRows = (
  subject: ReportSubject,
  submissions: readonly Submission[],
): readonly TieRow[] => {
  const { text } = subject
  const populations = heldOf(submissions, 'populations')
  const borneOut = new Set<number>()
  const rows = heldOf(submissions, 'coverages').map(({ record, at }): TieRow => {
    const population = populations.find(
      (one) => one.at.from === at.from && one.record.id === record.population,
    )?.record
    const name = record.what.zh
    const base = { kind: 'coverage', name, record: at } as const
    const units = record.missing === undefined ? {} : { units: record.missing }
    if (population === undefined) return { ...base, status: 'notStated' }
    const ours = `${record.covered}/${population.count}`
    const k = exact(BigInt(record.covered))
    const n = exact(BigInt(population.count))
    for (const sentence of subject.sentences) {
      if (!sentence.text.includes(name)) continue
      const all = allIn(subject, sentence)
      const figures = subject.figuresOf[sentence.index] ?? []
      const rate = figures.find(
        (figure) => figure.percent && /覆盖(?:率|面)?(?:达到?|为)?$/.test(figure.head),
      )
      const counts = figures.filter((figure) => isOf(figure, population.name.zh, text))
      const differing = (start: number, end: number): TieDifference => ({
        of: 'covered',
        stated: text.slice(start, end),
        ours,
      })
      const differences: readonly TieDifference[] = [
        ...(all === undefined || record.covered === population.count
          ? []
          : [differing(all, all + 3)]),
        ...(rate === undefined || n.n === 0n || mayBe(rate.value, multiply(hundred, divide(k, n)))
          ? []
          : [differing(rate.start, rate.end)]),
        ...counts
          .filter((figure) => !mayBe(figure.value, k) && !mayBe(figure.value, n))
          .map((figure) => differing(figure.start, figure.unitEnd)),
      ]
      if (all === undefined && rate === undefined && counts.length === 0) continue
      if (all !== undefined) borneOut.add(all)
      const start = sentence.start + sentence.text.indexOf(name)
      return {
        ...base,
        status: differences.length === 0 ? 'equal' : 'different',
        at: subject.place(start, start + name.length),
        stated: name,
        ...(differences.length === 0 ? {} : { differences, ...units }),
      }
    }
    return { ...base, status: 'notStated' }
  })
  const claims = subject.sentences.flatMap((sentence): TieRow[] => {
    const at = allIn(subject, sentence)
    if (at === undefined || borneOut.has(at)) return []
    const clause = sentence.clauses.find(({ start, end }) => start <= at && at < end)
    const start = clause?.start ?? at
    return [
      {
        kind: 'coverage',
        status: 'notInData',
        at: subject.place(at, at + 3),
        stated: text.slice(start, at + 3),
      },
    ]
  })
  return [...rows, ...claims]
}
