import { expect, test } from 'vitest'
import { loaded, lookingClauses, lookingText } from '../../test/looking.js'
import { spellClause } from './clause.js'
import { spellingOf } from './spelling-of.js'

/** The clauses of the items after the first, as they are spelled. */
const spelled = (text: string): readonly string[] => {
  const rulebook = loaded(text)
  return rulebook.tables.flatMap(({ root }) =>
    root.items
      .slice(1)
      .flatMap(({ clauses }) => clauses.map((one) => spellClause(one, spellingOf(rulebook)))),
  )
}

test('clauses that look at others, at last year, at points and at days filed are spelled as written', () => {
  expect(spelled(lookingText())).toEqual(lookingClauses)
})

test('what is spelled loads to the same clauses and values', () => {
  const [first, again] = [loaded(lookingText()), loaded(lookingText(spelled(lookingText())))]
  expect(again).toEqual(first)
})
