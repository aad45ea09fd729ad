import { overlayMessages } from '@fazhi/catalog/overlay'
import { slotsOf } from '@fazhi/findings'
import { reportMessages } from '@fazhi/report'
import { rulebookMessages } from '@fazhi/rulebook'
import { messages as scoringMessages } from '@fazhi/scoring'
import { submissionMessages } from '@fazhi/submission'
import { expect, test } from 'vitest'

const tables: readonly (readonly [
  string,
  Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, string>>>>,
])[] = [
  ['overlay', overlayMessages],
  ['report', reportMessages],
  ['rulebook', rulebookMessages],
  ['scoring', scoringMessages],
  ['submission', submissionMessages],
]

/** A label has a slot a language: {name} and {nameEn}. */
const slots = (text: string) =>
  slotsOf(text)
    .map((slot) => slot.replace(/En$/, ''))
    .toSorted()
    .join()

test.each(tables)(
  'the messages of %s say the same in both languages: same codes, same slots',
  (_, table) => {
    expect(Object.keys(table.en).sort()).toEqual(Object.keys(table['zh-CN']).sort())
    const unequal = Object.entries(table['zh-CN']).filter(
      ([code, zh]) => slots(zh) !== slots(table.en[code] ?? ''),
    )
    expect(unequal).toEqual([])
  },
)

test('no code belongs to two packages', () => {
  const codes = tables.flatMap(([, table]) => Object.keys(table.en))
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
})

test('Chinese messages are Chinese, English messages are English', () => {
  const han = /\p{Script=Han}/u
  for (const [, table] of tables) {
    expect(Object.entries(table['zh-CN']).filter(([, text]) => !han.test(text))).toEqual([])
    // Quoted words of the field may stay Chinese inside an English sentence; a sentence without a Latin word is not English.
    expect(Object.entries(table.en).filter(([, text]) => !/[A-Za-z]{3}/.test(text))).toEqual([])
  }
})
