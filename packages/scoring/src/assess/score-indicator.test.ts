import { expect, test } from 'vitest'
import { branch, each, fact, leaf, rulebook } from '../../test/make.js'
import { scoreIndicator } from './score-indicator.js'

const book = rulebook(branch('table', '10', [leaf('deep', '10', [each('lose', '3', 'n')])]), [
  fact('n'),
])
const [table] = book.tables
const scored = (given: Readonly<Record<string, unknown>>) => {
  if (table === undefined) throw new Error('no table')
  return scoreIndicator(book, table, 'deep', given)
}

test('a worked case is scored by the rules of its indicator alone', () => {
  expect(scored({ n: 2 }).record).toMatchObject({ status: 'scored', points: '4' })
  expect(scored({}).record).toMatchObject({ status: 'missing', missing: ['n'] })
  expect(scored({ n: null }).record.status).toBe('notApplicable')
  expect(scored({ n: -1 }).findings.map(({ code }) => code)).toEqual(['SCR-006'])
})

test('an indicator that the table does not have is misuse', () => {
  if (table === undefined) throw new Error('no table')
  expect(() => scoreIndicator(book, table, 'nowhere', {})).toThrow('invalidRule')
})
