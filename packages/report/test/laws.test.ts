import { fc, test } from '@fast-check/vitest'
import { catalog } from '@fazhi/catalog'
import { expect } from 'vitest'
import { checkReport, readReport } from '../src/index.js'

const rules = (text: string) =>
  checkReport(text, { profile: 'annual-report', catalog }).findings.map((finding) => finding.rule)

const count = fc.integer({ min: 1, max: 90_000 })

test.prop([count, count])('received is accepted and refused: silent', (accepted, refused) => {
  const text = `收到行政复议申请${accepted + refused}件，不予受理${refused}件，受理${accepted}件。`
  expect(rules(text)).not.toContain('FIG-001')
})

test.prop([count, count, count])('received is more or less than its parts: said', (a, b, off) => {
  const parts = `不予受理${b}件，受理${a}件。`
  expect(rules(`收到行政复议申请${a + b + off}件，${parts}`)).toContain('FIG-001')
  if (off < a + b) expect(rules(`收到行政复议申请${a + b - off}件，${parts}`)).toContain('FIG-001')
})

test.prop([fc.integer({ min: 1, max: 400 }), fc.nat(400)])(
  'a rate cut off or rounded from its own counts is right',
  (whole, some) => {
    const part = some % (whole + 1)
    const cut = Math.floor((part * 100) / whole)
    const rounded = Math.floor((part * 200 + whole) / (2 * whole))
    for (const rate of [cut, rounded]) {
      const text = `开庭审理${whole}件，行政机关负责人出庭${part}件，出庭应诉率${rate}%。`
      expect(rules(text)).not.toContain('RAT-003')
    }
  },
)

test.prop([
  fc.string({
    unit: fc.constantFrom(...'一、（）二。，X1年市《》“”\n\r 件其中率法治'),
    maxLength: 300,
  }),
])(
  'any text is read: blocks lie in order, inside the text, and hold their own words; no rule crashes',
  (text) => {
    let end = 0
    for (const block of readReport(text).blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(block.start, block.end)).toBe(block.text)
      end = block.end
    }
    const answer = checkReport(text, { profile: 'annual-report', catalog })
    expect(answer.rules.filter((rule) => rule.status === 'crashed')).toEqual([])
  },
)
