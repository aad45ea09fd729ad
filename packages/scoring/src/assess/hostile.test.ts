import { readFileSync } from 'node:fs'
import type { Clause, FactType } from '@fazhi/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { each, fact, flag, leaf, lose, resultOf, rulebook, unit, x } from '../../test/make.js'
import { engineVersion } from '../engine-version.js'
import { explain } from '../explain/index.js'
import { assess } from './assess.js'

const reading: Readonly<Partial<Record<FactType, Clause>>> = {
  count: each('lose', '1', 'f'),
  amount: each('lose', '1', 'f'),
  flag: lose('1', flag('f')),
  level: { shape: 'by', verb: 'gain', by: 'f', rows: [{ level: 'a', points: x('1') }] },
  filing: { shape: 'by', verb: 'gain', by: 'f', rows: [{ level: 'late', points: x('1') }] },
  score: { shape: 'share', verb: 'gain', price: x('5'), share: 'f' },
  samples: { shape: 'share', verb: 'gain', price: x('5'), share: 'f' },
  coverage: { shape: 'share', verb: 'gain', price: x('5'), share: 'f' },
  events: {
    shape: 'events',
    verb: 'gain',
    prices: { a: x('1') },
    each: 'f',
    sameMatter: 'highest',
  },
  judgement: { shape: 'judged', verb: 'gain', judged: 'f', from: x('0'), to: x('5'), step: x('1') },
}

test('law: whatever stands for a value, it is scored, it is a finding, or nothing is left to score; nothing throws', () => {
  const types = Object.keys(reading) as FactType[]
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.jsonValue({ maxDepth: 2 }), (type, value) => {
      const clause = reading[type]
      const book = rulebook(leaf('l', '5', clause === undefined ? [] : [clause]), [
        fact('f', { type, levels: type === 'level' || type === 'events' ? ['a', 'b'] : undefined }),
      ])
      const year = assess(book, [unit('u', { f: { verified: value as never } })])
      const { status, decisions } = resultOf(year, 'u')
      const isEmpty = decisions.some(({ code }) => code === 'nothingApplicable')
      expect(status === 'decided' || isEmpty).toBe(year.findings.length === 0)
      expect(explain(year, 'u', { language: 'zh-CN' }).text).not.toContain('undefined')
    }),
    { numRuns: 400 },
  )
})

test('the engine says the version of its package', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect((JSON.parse(text) as { readonly version: string }).version).toBe(engineVersion)
})
