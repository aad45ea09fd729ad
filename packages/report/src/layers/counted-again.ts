import { surelyAbove } from '@fazhi/identities'
import type { ReportSubject } from '../subject.js'
import { type Counted, countedThings, sameThing } from './counted-things.js'
import type { Figure } from './figures.js'
import { tellsDeed } from './object-told.js'
import { remembered } from './remembered.js'

/** Those counted before, spoken of again. */
export interface CountedAgain {
  readonly first: Figure
  readonly again: Figure
  readonly what: string
  readonly holds: boolean
}

/** Whose they are, where not of the whole place. */
const someOf = /(?:局|院|街道|大队|派出所|中心|法庭)(?:现有|共有|有|全年|共)/

/** Another year's, another place's, a part, a target, or one of several lots. */
const another =
  /去年|上年|同期|同比|目标|力争|计划|预计|将|历年|季度|上半年|下半年|每|全国|全省|其中|分别|新[增聘建立收任设培招选入]|另|首[批期次]|第[一二三四五六七八九十\d]+批|部分|多名|各/

/** 新招聘的8名: what singles them out, told again. */
const newly = /新(?=[\u4e00-\u9fff]{1,3}的\d)/g

const differ = (one: Figure, other: Figure): boolean =>
  surelyAbove(one.value, other.value) || surelyAbove(other.value, one.value)

/** Counts that point back to one told before, by the noun they count. */
export const countedAgain = remembered((subject: ReportSubject): readonly CountedAgain[] => {
  const found: CountedAgain[] = []
  const told: Counted[] = []
  for (const { sentence, figures } of subject.figured) {
    if (figures.length > 40) continue
    if (subject.topSection(sentence.block)?.topic === 'nextYear') continue
    for (const thing of countedThings(subject.text, figures)) {
      const clause = sentence.clauses[thing.figure.clause]
      const words = clause === undefined ? '' : subject.text.slice(clause.start, clause.end)
      if (another.test(words.replace(newly, '')) || thing.figure.bracket >= 0) continue
      if (thing.definite) {
        const earlier = told.filter(
          (other) =>
            sameThing(other, thing) &&
            // 5个镇获评优秀，1个镇获评良好: two lots of one sentence, unless the words point back.
            (other.figure.sentence !== thing.figure.sentence ||
              thing.back ||
              thing.deeds.length > 0) &&
            !(/全[县市区]$/.test(thing.figure.head) && someOf.test(other.figure.told)) &&
            (thing.deeds.length === 0 ||
              thing.deeds.some((deed) => tellsDeed(deed, other.figure.told))),
        )
        const first = earlier.at(-1)
        if (first !== undefined)
          found.push({
            first: first.figure,
            again: thing.figure,
            what: (thing.before || thing.after).slice(-8),
            holds: earlier.some((other) => !differ(other.figure, thing.figure)),
          })
      }
      // What was told long ago is seldom what is meant; it also keeps the work linear.
      told.push(thing)
      if (told.length > 60) told.shift()
    }
  }
  return found
})
