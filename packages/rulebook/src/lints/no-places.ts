import { compare, exactOf, type Quota, zero } from '@fazhi/model'
import { defineLint } from './define-lint.js'
import { leaf } from './example.js'

const one = leaf('100', 'lose: 100, unless: flag.a')
const grades = (quota: string, rest = ''): string => `${one}
groups: { g: { table: t } }
grades: { g: [ { grade: 优, from: "≥ 90"${quota} }, { grade: 差, from: else } ] }
${rest}`

const isNone = (quota: Quota): boolean =>
  'places' in quota ? quota.places === 0 : compare(exactOf(quota.share), zero) === 0

/** A quota of nothing: nobody can hold the grade or the honour. */
export const noPlaces = defineLint({
  id: 'LNT-044',
  title: { zh: '没有名额', en: 'A quota of no places' },
  why: {
    zh: '名额为零，没有单位能得到。',
    en: 'A quota of nothing: nobody can hold the grade or the honour.',
  },
  fix: {
    zh: '改正名额，或者删去这一等次、荣誉。',
    en: 'Correct the quota, or take the grade or honour out.',
  },
  severity: 'warning',
  *check({ rulebook: { groups, honours = [] }, declared }, look) {
    for (const group of groups) {
      for (const [index, { grade, quota }] of group.grades.entries()) {
        look()
        if (quota === undefined || !isNone(quota)) continue
        const at = declared.placeOf(`/grades/${group.id}/${index}`)
        yield { code: 'LNT-044', params: { name: grade }, at: [at], quote: grade }
      }
    }
    for (const [index, { id, quota, at }] of honours.entries()) {
      look()
      if (quota === undefined || !isNone(quota)) continue
      const place = at ?? declared.placeOf(`/honours/${index}`)
      yield { code: 'LNT-044', params: { name: id }, at: [place], quote: id }
    }
  },
  bad: [
    { input: grades(', atMost: 0%'), finds: ['优'] },
    { input: grades(', places: 0'), finds: ['优'] },
    { input: grades('', 'honours: [ { id: h, places: 0 } ]'), finds: ['h'] },
  ],
  good: [
    grades(', atMost: 1%'),
    grades(', places: 1'),
    grades('', 'honours: [ { id: h, places: 1 } ]'),
  ],
})
