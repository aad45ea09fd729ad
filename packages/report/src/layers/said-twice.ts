import { surelyAbove } from '@fazhi/identities'
import { compare } from '@fazhi/model'
import type { ReportSubject } from '../subject.js'
import type { Figure } from './figures.js'
import { type ObjectTold, objectTold, sameObject } from './object-told.js'
import { rateOf } from './rates.js'
import { remembered } from './remembered.js'

/** A count or a rate told in two sentences of the results. */
export interface SaidTwice {
  readonly first: Figure
  readonly again: Figure
  readonly what: string
  readonly holds: boolean
}

const other =
  /去年|上年|同期|同比|目标|力争|计划|预计|将|累计|历年|截至|以来|季度|上半年|下半年|每月|全国|全省|每年|\d{4}年|其中|分别|新增|各|首[批期次]|本级|两级|第[一二三四五六七八九十\d]+批/
/** Words that say how often or by whom, before and after what is counted. */
const opening =
  /^(?:全年|今年|年内|本年度?|一年来|据统计|统计显示|全[县市区镇乡省]|我[县市区局镇]|共计?|现有?|已|累计|年初以来|组织|开展|完成|办理|举办|审查|审核|聘请|实施|出台|受理|依法|接受|收到)+/
const closing =
  /(?<!共有|共计|合计|总计|办理数|数量|总数|件数|达到|共|了|为|达|到|有|数)(?:共有|共计|合计|总计|办理数|数量|总数|件数|达到|共|了|为|达|到|有|数)+$/

/** What a count is of: its head without the words around it. */
const whatOf = (head: string): string => head.replace(closing, '').replace(opening, '')
/** The deed and its object, where somebody is named before them: 县法律援助中心共办理援助案件 → 办理援助案件. */
const deed =
  /(?:办理|受理|审查|审结|评查|查处|接待|调解|化解|开展|组织|举办|出台|制定|发放|培训|检查|聘请|参与|挽回|建成|设立)[^，；]{2,12}$/

/** Whose rate it is, or what is done with it, where that says nothing of its own. */
const whose = /^(?:全[县市区镇乡省]|我[县市区局]|本[县市区局]|行政机关|通报|实现|其中)+/

/** 各类 singles nothing out. */
const kinds = /各[类种项级]/g
/** What there is, told again, has its own rule. */
const stock = /现有|共有|已有|目前|截至|年末|年底/
/** What was told long ago is seldom what is meant; it also keeps the work linear. */
const mostKept = 12

/** Keeps what a count is of, and gives the last count before it that was of the same; nothing where one of those had its very number. */
const remember = (objects: Map<string, ObjectTold[]>, told: ObjectTold): Figure | undefined => {
  // What is the same begins or ends alike; looked up by its end.
  const key = `${told.kind}|${told.object.slice(-2)}`
  const before = objects.get(key) ?? []
  const same = before.filter((one) => sameObject(one, told)).map(({ figure }) => figure)
  objects.set(key, [...before.slice(1 - mostKept), told])
  const again = same.some(({ value }) => compare(value.lo, told.figure.value.lo) === 0)
  return again ? undefined : same.at(-1)
}

/** What is told in two sentences of the results, by the words before it. */
export const saidTwice = remembered((subject: ReportSubject): readonly SaidTwice[] => {
  const first = new Map<string, Figure>()
  const objects = new Map<string, ObjectTold[]>()
  const found: SaidTwice[] = []
  // The year that is reported on is no other year.
  const own = `${subject.year.value ?? '本'}年`
  for (const figure of subject.figures) {
    const rate = figure.unit === '%' ? rateOf(figure)?.name : undefined
    if (
      (figure.role !== 'quantity' && rate === undefined) ||
      figure.unit === '' ||
      figure.unit === '年' ||
      figure.blocked ||
      figure.value.hi === undefined
    )
      continue
    if (subject.topSection(figure.block)?.topic !== 'achievements') continue
    const bare = figure.head.replace(closing, '')
    const what = rate?.replace(whose, '') ?? whatOf(deed.exec(bare)?.[0] ?? bare)
    const clause = subject.sentences[figure.sentence]?.clauses[figure.clause]
    const told = clause === undefined ? '' : subject.text.slice(clause.start, clause.end)
    if (figure.bracket >= 0 || other.test(told.replace(kinds, '').replaceAll(own, ''))) continue
    const object = rate === undefined && !stock.test(figure.head) ? objectTold(figure) : undefined
    const alike = object === undefined ? undefined : remember(objects, object)
    const unit = /^[人名位]$/.test(figure.unit) ? '人' : figure.unit
    const key = `${figure.head.includes('收到') ? '收到' : ''}${what.slice(-12)}|${unit}`
    // A short head says too little to be the same thing; of a part there may be several.
    const known = what.length < 4 ? undefined : first.get(key)
    if (known === undefined && what.length >= 4) first.set(key, figure)
    const earlier = known ?? alike
    if (earlier === undefined) continue
    const differ =
      surelyAbove(earlier.value, figure.value) || surelyAbove(figure.value, earlier.value)
    const holds = earlier.sentence === figure.sentence || !differ
    found.push({ first: earlier, again: figure, what, holds })
  }
  return found
})
