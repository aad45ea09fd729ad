import { expect, test } from 'vitest'
import { branch, each, fact, leaf, number, rulebook } from '../../test/make.js'
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

test('an indicator applies, unless what the case says of the unit or the facts denies it', () => {
  const town = { kind: 'attribute', attribute: 'kind', in: ['township'] } as const
  const busy = rulebook(
    branch('table', '10', [
      leaf('deep', '10', [each('lose', '3', 'n')], {
        applies: { kind: 'all', of: [town, number('heard', '>=', '1')] },
      }),
      leaf('not', '10', [each('lose', '3', 'n')], { applies: { kind: 'not', of: town } }),
    ]),
    [fact('n'), fact('heard')],
  )
  const [whole] = busy.tables
  if (whole === undefined) throw new Error('no table')
  const status = (
    id: string,
    given: Readonly<Record<string, unknown>>,
    ...unit: readonly [{ readonly kind: 'township' | 'subdistrict' }?]
  ) => scoreIndicator(busy, whole, id, given, ...unit).record.status
  expect(status('deep', { n: 1 })).toBe('scored')
  expect(status('deep', { n: 1, heard: 1 })).toBe('scored')
  expect(status('deep', { n: 1, heard: 0 })).toBe('notApplicable')
  expect(status('deep', { n: 1, heard: 1 }, { kind: 'township' })).toBe('scored')
  expect(status('deep', { n: 1, heard: 1 }, { kind: 'subdistrict' })).toBe('notApplicable')
  expect(status('not', { n: 1 })).toBe('scored')
  expect(status('not', { n: 1 }, { kind: 'township' })).toBe('notApplicable')
})
