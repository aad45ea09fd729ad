import { test as law } from '@fast-check/vitest'
import { reachablePoints } from '@fazhi/rulebook'
import { assess } from '@fazhi/scoring'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf, resolved, textOf, unit } from './load.js'

const reachOf = (id: string) =>
  reachablePoints(resolved(textOf(id))).map(({ node, least, most }) => [node, least, most])

test('Kaijiang: 1.1 cannot fall below 0.5, the others can', () => {
  expect(reachOf('kaijiang')).toEqual([
    ['organisation', '0.5', '3'],
    ['plan', '0', '0.5'],
    ['report', '0', '0.5'],
    ['leadership', '0.5', '4'],
    ['staff', '0', '1'],
    ['counsel', '0', '1'],
    ['study', '0', '1.5'],
    ['training', '0', '1.5'],
    ['departments', '0.5', '9'],
  ])
})

test('Xinyang: everything can be lost', () => {
  expect(reachOf('xinyang')).toEqual([
    ['documents', '0', '35'],
    ['acts', '0', '40'],
    ['enforcement', '0', '75'],
  ])
})

test('Chuxiong: units of type 2 reach 50 on their own scale', () => {
  expect(reachOf('chuxiong').at(-1)).toEqual(['type-2', '0', '50'])
})

const count = fc.nat(40)

law.prop([fc.boolean(), fc.boolean(), count, fc.boolean(), count, fc.boolean(), count])(
  'whatever Kaijiang is given, the points lie within reach',
  (group, deputy, meetings, system, sessions, training, absent) => {
    const rulebook = resolved(textOf('kaijiang'))
    const given = {
      'group.exists': group,
      'deputy.named': deputy,
      'meetings.held': meetings,
      'plan.made': group,
      'report.filed': deputy ? 'late' : 'never',
      'staff.legal': meetings,
      'counsel.engaged': system,
      'study.system': system,
      'study.sessions': sessions,
      'training.held': training,
      'training.absent': absent,
    }
    const [result] = assess(rulebook, [unit(rulebook.year, {}, given)]).units
    for (const { node, least, most } of reachablePoints(rulebook)) {
      const points = Number(result && pointsOf(result, node))
      // Figures of one decimal place: a double tells them apart.
      expect(points).toBeGreaterThanOrEqual(Number(least))
      expect(points).toBeLessThanOrEqual(Number(most))
    }
  },
)
