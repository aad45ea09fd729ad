import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generated } from '../scripts/generate.mjs'
import { placesNamed } from '../src/layers/gazetteer.js'

test.each(Object.entries(generated))(
  'src/generated/%s is written freshly from data/',
  (name, write) => {
    const file = join(import.meta.dirname, '../src/generated', name)
    expect(readFileSync(file, 'utf8')).toBe(write())
  },
)

test('the gazetteer knows counties with what is above them', () => {
  expect(placesNamed('诸暨市')).toEqual([{ province: '浙江省', city: '绍兴市' }])
  expect(placesNamed('鼓楼区').map(({ city }) => city)).toEqual([
    '南京市',
    '徐州市',
    '福州市',
    '开封市',
  ])
  expect(placesNamed('青山县')).toEqual([])
})
