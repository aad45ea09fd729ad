// publicodes: one rule an item, the sum, the cap, the grade. It computes with binary doubles.
import Publicodes from 'publicodes'
import { capOf, gradesOf } from './scheme.mjs'

const Engine = Publicodes.default ?? Publicodes
const name = (id) => id.replace('.', ' ')

const chain = (rows, last) => ({
  variations: [...rows.map(([si, alors]) => ({ si, alors })), { sinon: last }],
})

const ruleOf = ({ kind, facts, points, rows }, policy) => {
  const [a, b] = facts.map(name)
  switch (kind) {
    case 'yes':
      return chain([[a, points / 100]], 0)
    case 'rate':
      return chain(
        [[`${b} = 0`, points / 100]],
        policy === 'item'
          ? { valeur: `${points / 100} * ${a} / ${b}`, arrondi: '2 décimales' }
          : `${points / 100} * ${a} / ${b}`,
      )
    default:
      return chain(
        rows.map(([from, gain]) => [`${a} >= ${from}`, gain / 100]),
        0,
      )
  }
}

/** A loss needs a name of its own to be subtracted. */
const rulesOf = (item, policy) => {
  const { kind, id, facts, points, price, below, atMost } = item
  if (kind !== 'short') return { [name(id)]: ruleOf(item, policy) }
  return {
    [`${name(id)} gap`]: { 'le maximum de': [0, `${below} - ${name(facts[0])}`] },
    [`${name(id)} loss`]: { 'le minimum de': [`${price / 100} * ${name(id)} gap`, atMost / 100] },
    [name(id)]: `${points / 100} - ${name(id)} loss`,
  }
}

export const byPublicodes = (items, policy, facts) => {
  const grades = gradesOf(items)
  const rules = {
    ...Object.fromEntries(items.flatMap(({ facts: ids }) => ids.map((id) => [name(id), null]))),
    ...Object.assign({}, ...items.map((item) => rulesOf(item, policy))),
    total: {
      valeur: {
        'le minimum de': [{ somme: items.map(({ id }) => name(id)) }, capOf(items).cap / 100],
      },
      arrondi: '2 décimales',
    },
    grade: chain(
      grades.slice(0, -1).map(([, from], i) => [`total >= ${from / 100}`, i]),
      grades.length - 1,
    ),
  }
  const engine = new Engine(rules)
  const situations = facts.map((unit) =>
    Object.fromEntries(
      Object.entries(unit).map(([id, value]) => [
        name(id),
        typeof value === 'boolean' ? (value ? 'oui' : 'non') : value,
      ]),
    ),
  )
  let results = []
  return {
    name: 'publicodes',
    run: () => {
      results = situations.map((situation) => {
        engine.setSituation(situation)
        return [engine.evaluate('total').nodeValue, engine.evaluate('grade').nodeValue]
      })
    },
    result: (unit) => [Math.round(results[unit][0] * 100), results[unit][1]],
  }
}
