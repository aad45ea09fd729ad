import { expect, test } from 'vitest'
import { isAskedOf } from './asked-of.js'
import type { Unit } from './schema/unit.js'

const bureau: Pick<Unit, 'kind' | 'enforcementPower' | 'level'> = {
  kind: 'department',
  enforcementPower: true,
  level: 'county',
}
const { level: _, ...ofNoLevel } = bureau

test.each([
  ['everybody', undefined, bureau, true],
  ['everybody, said so', {}, ofNoLevel, true],
  ['its kind', { kind: ['township', 'department'] }, bureau, true],
  ['another kind', { kind: ['township', 'subdistrict'] }, bureau, false],
  ['those with enforcement power', { enforcementPower: true }, bureau, true],
  ['those without', { enforcementPower: false }, bureau, false],
  ['its level', { level: ['county', 'township'] }, bureau, true],
  ['another level', { level: ['province', 'prefecture'] }, bureau, false],
  ['a level, which it does not say', { level: ['county'] }, ofNoLevel, undefined],
  [
    'another kind of a level it does not say',
    { kind: ['zone'], level: ['county'] },
    ofNoLevel,
    false,
  ],
  ['its kind at another level', { kind: ['department'], level: ['nation'] }, bureau, false],
] as const)('a figure of %s', (_, asked, unit, expected) => {
  expect(isAskedOf(asked, unit)).toBe(expected)
})
