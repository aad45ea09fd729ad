import { defineLint } from './define-lint.js'
import { leaf } from './example.js'

const head = 'facts: { news: { name: 信息, type: count } }'

/** What is declared and read nowhere is most often a name that was changed in one place only. */
export const unused = defineLint({
  id: 'LNT-011',
  title: { zh: '声明而未用', en: 'Declared and not used' },
  why: {
    zh: '声明了却没有用到的事实、数值、指标，多半是改名时漏改一处：那一项其实没有计分。',
    en: 'What is declared and read nowhere is most often a name that was changed in one place only: the item it was meant for is not scored.',
  },
  fix: {
    zh: '补上用它的地方，或者删去声明。',
    en: 'Use it where it was meant to be used, or take the declaration out.',
  },
  severity: 'warning',
  *check({ rulebook, declared }, look) {
    const lists = [
      ['facts', declared.facts, (id: string) => Object.hasOwn(rulebook.facts, id)],
      ['values', declared.values, (id: string) => Object.hasOwn(rulebook.values, id)],
      ['indicators', declared.indicators, (id: string) => declared.usedNodes.has(id)],
    ] as const
    const codes = {
      facts: 'LNT-011.fact',
      values: 'LNT-011.value',
      indicators: 'LNT-011.indicator',
    } as const
    for (const [section, names, isUsed] of lists) {
      for (const name of names) {
        look()
        if (isUsed(name)) continue
        const at = declared.placeOf(`/${section}/${name}`, 'key')
        yield { code: codes[section], params: { name }, at: [at], quote: name }
      }
    }
  },
  bad: [
    { input: `${head}\n${leaf('1', 'lose: 1, unless: flag.a')}`, finds: ['news'] },
    {
      input: `values: { again: { rate: count.a, over: count.b } }\n${leaf('1', 'lose: 1, unless: flag.a')}`,
      finds: ['again'],
    },
    {
      input: `indicators: { spare: { points: 1, clauses: [ { lose: 1, unless: flag.b } ] } }\n${leaf('1', 'lose: 1, unless: flag.a')}`,
      finds: ['spare'],
    },
  ],
  good: [
    `${head}\n${leaf('1', 'lose: 1, each: news, below: 1')}`,
    `${head}\nvalues: { ratio: { rate: news, over: count.b } }\n${leaf('1', 'gain: 1, share: ratio')}`,
    leaf('1', 'lose: 1, unless: flag.a'),
  ],
})
