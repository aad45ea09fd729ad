import { exact } from '@fazhi/model'
import { characterSet } from '../character-set.js'
import { hanDigits, hanNumber } from '../han-number.js'
import { intervalOf } from '../interval.js'
import { significantUnit } from '../scale.js'
import { unitAt } from '../units.js'
import type { Place, Scan } from './scan.js'

const han = new RegExp(`[${hanDigits}]{1,12}`, 'y')
const great = /^大(?:重点|民生)?(?:领域|行动|体系|工程|机制|方面|任务|举措|专项|板块|环节|平台)/
/** A gathering told by its number: 二十大, 三中全会. */
const gathering = /^(?:大|中全会)/
/** Spans and grades told in words: 三年行动, 二级响应. */
const span = /[年天周级]/
const measured = /^(?:次|件|宗|个|名|人|项|场|份|家|轮|批|期|条|起|人次|大|组|支|户|卷|类)$/
/** What else than a measure word may stand behind a number of a text. */
const mayFollow = characterSet('几大中年天周级')

/** Reads a number written in characters, where a measure word or 百分之 shows that it is one; the offset after it. */
export const hanToken = (scan: Scan, at: number, place: Place): number => {
  const { text, addFigure, named, numberWords } = scan
  han.lastIndex = at
  const match = han.exec(text)
  if (match === null) return at + 1
  const end = han.lastIndex
  const before = text[at - 1] ?? ''
  if (text.startsWith('百分之', at)) {
    han.lastIndex = at + 3
    const rate = han.exec(text)
    const share = rate === null ? undefined : hanNumber(rate[0])
    if (share === undefined) return at + 3
    const to = han.lastIndex
    if (named(at)) {
      addFigure(at, to, 'name', place)
      return to
    }
    addFigure(at, to, 'rate', place, {
      value: intervalOf(exact(share), exact(1n), exact(1n), undefined),
      percent: true,
      unit: '%',
      unitEnd: to,
    })
    return to
  }
  if (before === '第') {
    addFigure(at, end, 'ordinal', place)
    return end
  }
  const hedged = text[end] === '余' ? 1 : 0
  const measure = unitAt(text, end + hedged)
  const counts = measure !== undefined && measured.test(measure)
  // 统一, 一体化: most of these characters are no number, and nothing behind them says one is.
  if (!counts && !mayFollow(text.charCodeAt(end))) return end
  const raw = match[0]
  const value = hanNumber(raw)
  // 十几个, 两三次, 数十人: nobody counted, yet it is a number.
  const several = text[end] === '几' ? 1 : 0
  if (value === undefined || several > 0 || before === '几' || before === '数') {
    const unit = unitAt(text, end + several)
    if (unit !== undefined && measured.test(unit))
      numberWords.push({ start: at, end: end + several })
    return end + several
  }
  // 四大领域: 大 counts only before what there are several of.
  const unit = great.test(text.slice(end, end + 6)) ? '大' : measure
  if (unit === undefined || !measured.test(unit)) {
    // Of 大 only a number over ten is a congress: 十大 and 八大 also begin lists.
    const congress = raw.length > 1 && raw.includes('十')
    if (gathering.test(text.slice(end, end + 3)) && (congress || text[end] === '中')) {
      addFigure(at, end, 'name', place)
    } else if (raw !== '一' && span.test(text[end] ?? '')) numberWords.push({ start: at, end })
    return end
  }
  if (named(at)) {
    addFigure(at, end, 'name', place)
    return end
  }
  // 一个, 一批, 一次 are words rather than counts; 一些, 十分 never get here.
  const idiom = raw === '一' || (raw.length === 1 && /[千百万亿]/.test(raw))
  addFigure(at, end + hedged, idiom ? 'name' : 'quantity', place, {
    value: intervalOf(
      exact(value),
      undefined,
      significantUnit(value.toString(), exact(1n)),
      hedged ? 'more' : undefined,
    ),
    unit,
    unitEnd: end + hedged + unit.length,
  })
  return end + hedged
}
