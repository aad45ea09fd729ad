import { describe, expect, test } from 'vitest'
import { check } from '../../corpus/measure/check.js'
import { traps } from '../../corpus/planter/variants/traps.js'
import { decodeReport, readReport } from '../../src/index.js'
import { asDocx } from './as-docx.js'
import { type Change, quietChanges, silentChanges } from './changes.js'
import { asGb18030 } from './gb18030.js'
import { hanNumeral } from './han-numerals.js'
import { damagedTexts, type Plain, soundTexts } from './texts.js'

type Input = Parameters<typeof check>[0]

/** What findings say, without where they stand. */
const said = (input: Input, { year }: Plain, back: Change['back'] = (quote) => quote) =>
  check(input, { year })
    .findings.map(({ code, outcome, severity, quote }) =>
      [code, outcome, severity, back(quote ?? '')].join(' '),
    )
    .sort()

/** Verdict and errors. */
const weighed = (input: Input, { year }: Plain) => {
  const { verdict, findings } = check(input, { year })
  return [
    verdict,
    ...findings
      .filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail')
      .map(({ code }) => code)
      .sort(),
  ]
}

test.each([...silentChanges, ...quietChanges])('$name changes some text', ({ of }) => {
  expect(soundTexts.some(({ text }) => of(text) !== text)).toBe(true)
})

test.each([
  [15, '十五'],
  [20, '二十'],
  [103, '一百零三'],
  [110, '一百一十'],
  [1208, '一千二百零八'],
  [3040, '三千零四十'],
])('%i in Han numerals is %s', (number, spelt) => {
  expect(hanNumeral(number)).toBe(spelt)
})

describe.each([...soundTexts, ...damagedTexts])('$name', (plain) => {
  const { text } = plain

  test.each(silentChanges)('findings are equal with $name', ({ of, back }) => {
    expect(said(of(text), plain, back)).toEqual(said(text, plain))
  })

  test('findings are equal in GB18030', () => {
    const decoded = decodeReport(asGb18030(text))
    expect('text' in decoded ? said(readReport(decoded.text), plain) : decoded).toEqual(
      said(text, plain),
    )
  })

  test.each(quietChanges)('errors and verdict are equal with $name', ({ of }) => {
    expect(weighed(of(text), plain)).toEqual(weighed(text, plain))
  })

  test('errors and verdict are equal as a Word document', () => {
    expect(weighed(asDocx(text), plain)).toEqual(weighed(text, plain))
  })

  test('errors and verdict are equal with traps in the text', () => {
    const trapped = traps
      .filter((trap) => !trap.includes('{'))
      .reduce((longer, trap) => longer.replace(/\n(?=[\u3000 ]*二、)/, `\n${trap}\n`), text)
    expect(weighed(trapped, plain)).toEqual(weighed(text, plain))
  })
})
