import { readFileSync } from 'node:fs'
import { fill } from '@fazhi/findings'
import { describe, expect, test } from 'vitest'
import { smallCatalog } from '../../test/small-catalog.js'
import { loadRulebook } from '../load-rulebook.js'
import { diffRulebooks } from './diff-rulebooks.js'
import { changeMessages } from './messages/index.js'

const yaml = readFileSync(new URL('../../test/fixtures/county.yaml', import.meta.url), 'utf8')

const load = (text: string) => {
  const { rulebook, diagnostics } = loadRulebook(text, { catalog: smallCatalog })
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics))
  return rulebook
}

/** Changes in words after replacing texts in the county's rulebook. */
const changes = (...edits: readonly (readonly [string, string])[]) => {
  const text = edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`not there: ${from}`)
    return now.replace(from, to)
  }, yaml)
  return diffRulebooks(load(yaml), load(text))
}
const words = (...edits: readonly (readonly [string, string])[]) =>
  changes(...edits).map(({ code, params }) => fill(changeMessages.en[code], params, 'en'))

test('the same rulebook, and one that is only written otherwise, has no changes', () => {
  expect(changes()).toEqual([])
  expect(
    changes(
      ['items: [leadership.sessions, study.lead]', 'items: [study.lead, leadership.sessions]'],
      ['lose: 0.75', 'lose: 0.750'],
      ['# A whole', '# Once more a whole'],
    ),
  ).toEqual([])
})

describe('what changes is said by meaning', () => {
  test('points; a full mark that only follows from them is left aside', () => {
    expect(
      words([
        'publicity: { points: 5, clauses: [ { judged: publicity.quality, gain: { from: 0, to: 5,',
        'publicity: { points: 4, clauses: [ { judged: publicity.quality, gain: { from: 0, to: 4,',
      ]),
    ).toEqual([
      '"publicity" is worth 4 instead of 5',
      'A rule of "publicity" is { judged: publicity.quality, gain: { from: 0, to: 4, step: 0.5 } } instead of { judged: publicity.quality, gain: { from: 0, to: 5, step: 0.5 } }',
    ])
  })

  test('a rule in several tables is one change that names them', () => {
    expect(
      changes(['{ lose: 0.3, unless: study.system }', '{ lose: 0.2, unless: study.system }']),
    ).toEqual([
      {
        code: 'clause.changed',
        params: {
          node: 'study.lead',
          from: '{ lose: 0.3, unless: study.system }',
          to: '{ lose: 0.2, unless: study.system }',
        },
        tables: ['township', 'department'],
      },
    ])
  })

  test('a parameter of one table', () => {
    expect(changes(['study.lead.required: 8', 'study.lead.required: 7'])).toEqual([
      {
        code: 'clause.changed',
        params: {
          node: 'study.lead',
          from: '{ lose: 0.3, each: study.sessions, below: 8, part: exact, atMost: 1.2 }',
          to: '{ lose: 0.3, each: study.sessions, below: 7, part: exact, atMost: 1.2 }',
        },
        tables: ['township'],
      },
    ])
  })

  test('an item that moved', () => {
    expect(
      words(
        [
          'points: 4.5, items: [leadership.sessions, study.lead]',
          'points: 4.5, items: [leadership.sessions]',
        ],
        ['caseFiles, decision, publicity]', 'caseFiles, decision, publicity, study.lead]'],
      ),
    ).toContain('"study.lead" moved from "leadership" to "government"')
  })

  test('an item that came and one that went', () => {
    expect(
      words([
        'outOf: 6.5\n    items: [study.lead, decision]',
        'outOf: 7\n    items: [counsel, decision]',
      ]),
    ).toEqual([
      'The own full mark of "department" is 7 instead of 6.5',
      '"counsel" (2 points) is new, under "department"',
      '"study.lead" (1.5 points, under "department") is gone',
    ])
  })

  test('policies, grades and vetoes', () => {
    expect(
      words(
        ['decideOn: published', 'decideOn: exact'],
        ['atMost: 30%', 'atMost: 25%'],
        [
          'judiciary.interference: "≥ 1" }, ceiling: 合格',
          'judiciary.interference: "≥ 2" }, ceiling: 合格',
        ],
      ),
    ).toEqual([
      'Grade "优秀" of group "townships" is ≥ 36, atMost: 25%, of: assessed, round: down, edgeTie: allOut instead of ≥ 36, atMost: 30%, of: assessed, round: down, edgeTie: allOut',
      'The veto "interference" is when: { judiciary.interference: "≥ 2" }, ceiling: 合格 instead of when: { judiciary.interference: "≥ 1" }, ceiling: 合格',
      '"decideOn" is exact instead of published',
    ])
  })

  test('something that is no longer said', () => {
    expect(words(['  unverified: refuse\n', ''])).toEqual(['No longer said: policies.unverified'])
  })
})

test('every change has a text in both languages', () => {
  expect(Object.keys(changeMessages['zh-CN']).sort()).toEqual(Object.keys(changeMessages.en).sort())
})
