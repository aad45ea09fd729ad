/* Faults of tables of files, by the code that names them: each a rulebook that is right but for one thing. */

const head = `rulebook: 1
id: files
version: 1.0.0
status: sample
year: 2021
title: 例
facts:
  files: { name: 案卷, type: samples }
  others: { name: 其他案卷, type: samples }
  classes: { name: 案卷等次, type: samples, levels: [good, bad] }
  gaps: { name: 缺项, type: count }
  plan: { name: 计划, type: flag }
`
const values = 'values: { average: { mean: files }, before: { lastYear: gaps } }\n'
const sheet = (of: string, clause = 'lose: 2, each: gaps', more = ''): string =>
  `sheet: { of: ${of}, items: [ { id: cover, points: 100, ${more}clauses: [ { ${clause} } ] } ] }`
const whole = (
  files: string,
  { clause = 'gain: 10, share: average, whenNone: met', group = 't', more = '' } = {},
): string =>
  `${head}${values}tables: { ${files}, t: { for: { kind: zone }, points: 10, items: [ { id: a, points: 10, clauses: [ { ${clause} } ] } ] ${more} } }
groups: { all: { table: ${group} } }
grades: { all: [ { grade: 好, from: "> 0" }, { grade: 差, from: else } ] }
`

/** The rulebook with no fault. */
export const rightFiles = whole(sheet('files'))

/** A rulebook with the fault of each code. */
export const fileTableFaults: Readonly<Record<string, string>> = {
  'RBK-160': whole(sheet('gaps')),
  'RBK-160.classes': whole(sheet('classes')),
  'RBK-161': whole(
    `${sheet('files')}, second: { of: [others, files], items: [ { id: form, points: 100, clauses: [ { lose: 2, each: gaps } ] } ] }`,
  ),
  'RBK-162': whole(sheet('files', 'lose: 100, unless: plan'), {
    clause: 'lose: 5, unless: plan }, { lose: 5, when: { average: "< 60" }',
  }),
  'RBK-162.catalog': whole(sheet('files', 'lose: 1, each: news.items')),
  'RBK-163': whole(sheet('files', 'lose: 1, each: before')),
  'RBK-163.samples': whole(sheet('files', 'lose: 1, when: { average: "< 60" }')),
  'RBK-164': whole(
    sheet('files', 'lose: 2, each: gaps', 'notApplicable: { policy: groupMean, fallback: zero }, '),
  ),
  'RBK-165': whole(sheet('files'), { group: 'sheet' }),
  'RBK-166': whole(sheet('files'), {
    more: ', cases: [ { given: { files: [90] }, unit: { kind: zone }, expect: { total: 9 } } ]',
  }),
}
