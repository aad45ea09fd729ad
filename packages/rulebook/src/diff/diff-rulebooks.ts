import type {
  CalendarYear,
  CohortValue,
  FactDefinition,
  FiledValue,
  ResolvedRulebook,
  SampleTest,
  Table,
  TallyValue,
  ValueDefinition,
} from '@fazhi/model'
import { allTables } from '@fazhi/model'
import { type Spelling, signs, spellCondition, spellingOf } from '../spell/index.js'
import type { RulebookChange } from './change.js'
import { nodeChanges } from './nodes.js'
import { groupChanges, outcomeRuleChanges, policyChanges } from './outcomes.js'

/** What several tables have in common is one change that names them all. */
const joined = (changes: readonly RulebookChange[]): readonly RulebookChange[] => {
  const byMeaning = new Map<string, RulebookChange>()
  for (const change of changes) {
    const key = JSON.stringify([change.code, change.params])
    const before = byMeaning.get(key)
    byMeaning.set(
      key,
      before ? { ...before, tables: [...before.tables, ...change.tables] } : change,
    )
  }
  return [...byMeaning.values()]
}

const spellTest = (test: SampleTest | undefined): string =>
  test === undefined
    ? ''
    : `, where ${test.kind === 'mark' ? `${signs[test.rel]} ${test.bound}` : test.in.join(', ')}`

const spellTake = (value: CohortValue): string => {
  if (value.take === 'mean') return value.pooled ? 'mean, pooled' : 'mean'
  return value.take === 'place' ? `place, ${value.first} first, ${value.ties}` : value.take
}

const spellTally = ({ measure, of, worth, notValid, outOf }: TallyValue): string => {
  const worths = Object.entries(worth).map(([option, points]) => `${option} ${points}`)
  const left = notValid.length === 0 ? '' : `, notValid ${notValid.join(' ')}`
  return `${measure}: ${of.join(', ')}: ${worths.join(', ')}${left}, outOf ${outOf}`
}

const spellFiled = ({ of, due, by, dueDay, nonWorkingDue, days, lateUntil }: FiledValue): string =>
  [
    `filed: ${of}`,
    'on' in due ? `due ${due.on}` : `within ${due.within} after ${due.after}`,
    `by ${by}`,
    `dueDay ${dueDay}`,
    `nonWorkingDue ${nonWorkingDue}`,
    `days ${days}`,
    ...(lateUntil === undefined ? [] : [`lateUntil ${lateUntil}`]),
  ].join(', ')

const spellValue = (value: ValueDefinition): string => {
  const few =
    'few' in value && value.few ? `, atLeast ${value.few.atLeast}, ${value.few.whenFew}` : ''
  const rounding =
    'round' in value && value.round ? `, ${value.round.places} ${value.round.mode}` : ''
  const round = few + rounding
  switch (value.kind) {
    case 'fact':
      return value.fact
    case 'rate':
      return `${value.of} / ${value.over}${value.mayExceed ? ', mayExceed' : ''}${round}`
    case 'tally':
      return `${spellTally(value)}${round}`
    case 'cohort':
      return `${spellTake(value)}: ${value.of}, among ${value.among}${round}`
    case 'lastYear':
      return `lastYear: ${value.of}`
    case 'filed':
      return spellFiled(value)
    case 'points':
      return `points: ${value.node}`
    default:
      return `${value.kind}: ${value.of.join(', ')}${spellTest(value.where)}${round}`
  }
}

const spellFact = (fact: FactDefinition): string =>
  [
    fact.type,
    ...(fact.levels ? [fact.levels.join(' > ')] : []),
    ...(fact.series ? [fact.series] : []),
    ...(fact.maximum === undefined ? [] : [`≤ ${fact.maximum}`]),
    fact.source,
  ].join(', ')

const changed = <Item>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
  spell: (item: Item) => string,
): readonly { readonly id: string; readonly from: string; readonly to: string }[] =>
  Object.entries(after).flatMap(([id, item]) => {
    const was = Object.hasOwn(before, id) ? before[id] : undefined
    if (was === undefined || spell(was) === spell(item)) return []
    return [{ id, from: spell(was), to: spell(item) }]
  })

/** Whom a table is for: units with these attributes, or the files of these facts. */
const spellSubject = (
  rulebook: ResolvedRulebook,
  { id, for: bound }: Table,
  spelling: Spelling,
): string => {
  const files = rulebook.fileTables?.find((table) => table.id === id)
  return files === undefined
    ? spellCondition(bound, spelling)
    : `of: ${[...files.of].sort().join(', ')}`
}

const tableChanges = (
  before: ResolvedRulebook,
  after: ResolvedRulebook,
): readonly RulebookChange[] => {
  const spellings = [spellingOf(before), spellingOf(after)] as const
  const [tablesBefore, tablesAfter] = [allTables(before), allTables(after)]
  const present = tablesAfter.flatMap((table): readonly RulebookChange[] => {
    const was = tablesBefore.find(({ id }) => id === table.id)
    if (was === undefined) return [{ code: 'table.added', params: { table: table.id }, tables: [] }]
    const from = spellSubject(before, was, spellings[0])
    const to = spellSubject(after, table, spellings[1])
    const bound: readonly RulebookChange[] =
      from === to ? [] : [{ code: 'table.for', params: { table: table.id, from, to }, tables: [] }]
    return [...bound, ...nodeChanges(was, table, spellings)]
  })
  const gone = tablesBefore.flatMap(({ id }): readonly RulebookChange[] =>
    tablesAfter.some((table) => table.id === id)
      ? []
      : [{ code: 'table.removed', params: { table: id }, tables: [] }],
  )
  return [...present, ...gone]
}

/** Working days of a year that both know and know otherwise. */
const calendarChanges = (
  { calendars: before = [] }: ResolvedRulebook,
  { calendars: after = [] }: ResolvedRulebook,
): readonly RulebookChange[] => {
  const days = ({ holidays, workdays }: CalendarYear): string =>
    JSON.stringify([holidays.map(({ from, to }) => [from, to]), workdays])
  return after.flatMap((one): readonly RulebookChange[] => {
    const was = before.find(({ year }) => year === one.year)
    if (was === undefined || days(was) === days(one)) return []
    return [{ code: 'calendar.changed', params: { year: one.year }, tables: [] }]
  })
}

/**
 * What changed between two rulebooks, by meaning: the order of items, the wording of the file and what only follows from
 * another change are left aside. Equal rulebooks give an empty list.
 */
export const diffRulebooks = (
  before: ResolvedRulebook,
  after: ResolvedRulebook,
): readonly RulebookChange[] => {
  const spellings = [spellingOf(before), spellingOf(after)] as const
  const tables: readonly string[] = []
  return joined([
    ...tableChanges(before, after),
    ...changed(before.values, after.values, spellValue).map(
      ({ id, from, to }): RulebookChange => ({
        code: 'value.changed',
        params: { value: id, from, to },
        tables,
      }),
    ),
    ...changed(before.facts, after.facts, spellFact).map(
      ({ id, from, to }): RulebookChange => ({
        code: 'fact.changed',
        params: { fact: id, from, to },
        tables,
      }),
    ),
    ...calendarChanges(before, after),
    ...groupChanges(before.groups, after.groups, spellings),
    ...outcomeRuleChanges(before, after, spellings),
    ...policyChanges(before, after),
  ])
}
