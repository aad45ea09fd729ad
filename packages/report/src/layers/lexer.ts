import { type Block, type Exact, exact, exactOf, multiply } from '@fazhi/model'
import type { DateMark, Figure, Placeholder, Role, YearRange } from './figures.js'
import { hanDigits, hanNumber } from './han-number.js'
import { anything, type Hedge, intervalOf } from './interval.js'
import { inBracket, inQuote, inResidue, inTitle, type Pairs } from './pairs.js'
import { referentOf } from './placeholder-referent.js'
import { isPlaceholder } from './placeholder-token.js'
import { scaleOf, significantUnit, softBefore } from './scale.js'
import type { Sentence } from './sentences.js'
import { countWords, unitAt } from './units.js'

/** What one pass over the text yields. */
export interface Lexed {
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMark[]
  readonly yearRanges: readonly YearRange[]
  readonly placeholders: readonly Placeholder[]
}

/** A number may be broken over two lines of a wrapped text. */
const number = /\d+(?:[ 　]?\r?\n[ 　]{0,2}\d+)?(?:,\d{3})*(?:[.．]\d+)?/y
const range = /((?:19|20)\d\d)(\s?[-－—–‒~～至]{1,2}\s?)((?:19|20)\d\d)(?=年|[）)])/y
/** So may a date. */
const wrap = '(?:[ 　]?\\r?\\n[ 　]{0,2})?'
const gap = '(?:[ 　]?\\r?\\n[ 　]{0,2}|\\s)?'
const twoDigits = `(\\d${wrap}\\d|\\d)`
const monthAndDay = `${twoDigits}${gap}月(?:份)?(?:${gap}${twoDigits}${gap}[日号])?`
const fullDate = new RegExp(
  `((?:1${wrap}9|2${wrap}0)${wrap}\\d${wrap}\\d)${gap}年(?:${gap}${monthAndDay})?`,
  'y',
)
const pointDate = /((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/y
const monthDate = new RegExp(monthAndDay, 'y')
const dayDate = /(\d{1,2})\s?[日号](?!线|楼|院|店|机)/y
const feast = /\d{1,2}[·•.]\d{1,2}(?![\d%％万亿余多个件人元])/y
const tokens = /[XxＸｘ×✕*＊○〇□_＿]+|某某+/y
const fractionalYear = /(?:20|19)(?:[XxＸ×*]{2}|\d[XxＸ×*])(?=\s?年|〕)/y
const han = new RegExp(`[${hanDigits}]{1,12}`, 'y')
const great = /^大(?:重点|民生)?(?:领域|行动|体系|工程|机制|方面|任务|举措|专项|板块|环节|平台)/
const latin = /[A-Za-z]/

interface Place {
  readonly block: number
  readonly sentence: number
  readonly clause: number
  readonly clauseStart: number
}

/** Reads numbers, dates, year ranges and placeholders in one pass over the sentences. */
export const lex = (
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  pairs: Pairs,
): Lexed => {
  const { mask } = pairs
  const figures: Figure[] = []
  const dates: DateMark[] = []
  const yearRanges: YearRange[] = []
  const placeholders: Placeholder[] = []
  const brackets = pairs.pairs.filter((pair) => pair.mark === '（' || pair.mark === '(')
  let bracketAt = 0

  /** Brackets that are open where the pass stands; offsets only grow, so each is entered and left once. */
  const openBrackets: { readonly start: number; readonly end: number }[] = []
  const innermostBracket = (at: number): number => {
    for (; bracketAt < brackets.length; bracketAt++) {
      const pair = brackets[bracketAt]
      if (pair === undefined || pair.start > at) break
      openBrackets.push(pair)
    }
    while ((openBrackets.at(-1)?.end ?? Number.MAX_SAFE_INTEGER) <= at) openBrackets.pop()
    return ((mask[at] ?? 0) & inBracket) === 0 ? -1 : (openBrackets.at(-1)?.start ?? -1)
  }

  const addFigure = (
    start: number,
    end: number,
    role: Role,
    place: Place,
    more: Partial<Figure> = {},
  ): void => {
    const bracket = innermostBracket(start)
    let headFrom = place.clauseStart
    if (bracket >= headFrom) {
      headFrom = bracket + 1
      for (let at = start - 1; at > headFrom; at--) {
        if ('，；：、,;'.includes(text[at] ?? '')) {
          headFrom = at + 1
          break
        }
      }
    }
    // A head is for reading what is counted; forty characters say that.
    const head = text.slice(Math.max(headFrom, start - 40), start).replace(/\s/g, '')
    const sentenceFrom = sentences[place.sentence]?.start ?? start
    const told =
      head.length > 6 || bracket >= place.clauseStart
        ? head
        : text.slice(Math.max(sentenceFrom, start - 40), start).replace(/\s/g, '')
    const unitEnd = more.unitEnd ?? end
    const tail = /^[^，。；：、\n（）()]{0,10}/.exec(text.slice(unitEnd, unitEnd + 10))?.[0] ?? ''
    figures.push({
      start,
      end,
      role,
      value: anything,
      decimals: 0,
      percent: false,
      unit: '',
      unitEnd: end,
      scale: '',
      blocked: false,
      block: place.block,
      sentence: place.sentence,
      clause: place.clause,
      head,
      told,
      tail,
      bracket,
      ...more,
    })
  }

  /** What follows the digits: scale, hedge, per cent sign, measure word. */
  const finish = (start: number, digitsEnd: number, digits: string, value: Exact, place: Place) => {
    let at = digitsEnd
    let hedge: Hedge | undefined
    if (text[at] === '余' || text[at] === '多') {
      hedge = 'more'
      at++
    }
    let scale = ''
    for (const word of ['万亿', '千万', '百万', '亿', '万']) {
      if (text.startsWith(word, at)) {
        scale = word
        at += word.length
        break
      }
    }
    if (hedge === undefined && (text[at] === '余' || text[at] === '多')) {
      hedge = 'more'
      at++
    }
    const factor = exact(scaleOf[scale] ?? 1n)
    const before = text.slice(Math.max(place.clauseStart, start - 4), start)
    for (const [pattern, word] of softBefore) if (pattern.test(before)) hedge ??= word
    const percent = text[at] === '%' || text[at] === '％'
    if (percent) at++
    const permille = text[at] === '‰'
    if (permille) at++
    const points = !percent && text.startsWith('个百分点', at)
    const unit = percent ? '%' : permille ? '‰' : points ? '百分点' : (unitAt(text, at) ?? '')
    const unitEnd = percent || permille ? at : points ? at + 4 : at + unit.length
    if (/^(?:以上|及以上)/.test(text.slice(unitEnd, unitEnd + 3))) hedge ??= 'atLeast'
    else if (/^(?:以内|以下)/.test(text.slice(unitEnd, unitEnd + 2))) hedge ??= 'atMost'
    else if (/^左右/.test(text.slice(unitEnd, unitEnd + 2))) hedge ??= 'about'
    const point = digits.indexOf('.')
    const decimals = point < 0 ? 0 : digits.length - point - 1
    const rounded = decimals > 0 || scale !== '' || percent
    const written = multiply(exact(1n, 10n ** BigInt(decimals)), factor)
    addFigure(start, at, percent || permille || points ? 'rate' : 'quantity', place, {
      value: intervalOf(
        multiply(value, factor),
        rounded ? written : undefined,
        significantUnit(digits, factor),
        hedge,
      ),
      decimals,
      percent,
      unit,
      unitEnd,
      scale,
    })
    return Math.max(at, digitsEnd)
  }

  const named = (at: number): boolean => ((mask[at] ?? 0) & (inTitle | inQuote)) !== 0

  const digitToken = (at: number, place: Place): number => {
    const before = text[at - 1] ?? ''
    const bits = mask[at] ?? 0
    range.lastIndex = at
    const years = range.exec(text)
    if (years?.[1] !== undefined && years[3] !== undefined && years[2] !== undefined) {
      yearRanges.push({
        start: at,
        end: range.lastIndex,
        dash: years[2].trim(),
        dashAt: at + 4 + (years[2].length - years[2].trimStart().length),
        from: Number(years[1]),
        to: Number(years[3]),
        inTitle: (bits & inTitle) !== 0,
        block: place.block,
      })
      addFigure(at, range.lastIndex, named(at) ? 'name' : 'date', place)
      return range.lastIndex
    }
    fractionalYear.lastIndex = at
    if (fractionalYear.test(text)) {
      const end = fractionalYear.lastIndex
      placeholders.push({
        start: at,
        end,
        token: text.slice(at, end),
        referent: 'date',
        slot: 'date',
        unit: '年',
        block: place.block,
        sentence: place.sentence,
        form: 'token',
      })
      return end
    }
    for (const pattern of [fullDate, pointDate, monthDate, dayDate]) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) continue
      if (/[\d.．第]/.test(before) || latin.test(before)) break
      const end = pattern.lastIndex
      const [, a, b, c] = match
      const withYear = pattern === fullDate || pattern === pointDate
      const figured = (digits: string): number => Number(digits.replace(/\s/g, ''))
      const year = withYear && a !== undefined ? figured(a) : undefined
      const month = withYear ? b : pattern === monthDate ? a : undefined
      const day = withYear ? c : pattern === monthDate ? b : a
      dates.push({
        start: at,
        end,
        ...(year === undefined ? {} : { year }),
        ...(month === undefined ? {} : { month: figured(month) }),
        ...(day === undefined ? {} : { day: figured(day) }),
        block: place.block,
        sentence: place.sentence,
        named: named(at),
      })
      addFigure(at, end, named(at) ? 'name' : pattern === dayDate ? 'code' : 'date', place)
      return end
    }
    number.lastIndex = at
    const match = number.exec(text)
    if (match === null) return at + 1
    const end = number.lastIndex
    const raw = match[0]
    const after = text[end] ?? ''
    feast.lastIndex = at
    if (
      before === '第' ||
      /[〔[［]/.test(before) ||
      after === '号' ||
      (at === (blocks[place.block]?.start ?? -1) && /[.．、]/.test(after))
    ) {
      addFigure(at, end, before === '第' ? 'ordinal' : 'code', place)
      return end
    }
    if (
      named(at) ||
      latin.test(before) ||
      (latin.test(after) && !/[Xx]/.test(after)) ||
      /[+×*·•—－-]/.test(before) ||
      /[+×*·•]/.test(after) ||
      (after === '.' && feast.test(text))
    ) {
      addFigure(at, end, named(at) ? 'name' : 'code', place)
      return end
    }
    const digits = raw.replace(/[,\s]/g, '').replace('．', '.')
    // Longer numerals are identity numbers and the like, never figures.
    if (digits.length > 30) {
      addFigure(at, end, 'code', place)
      return end
    }
    return finish(at, end, digits, exactOf(digits), place)
  }

  const hanToken = (at: number, place: Place): number => {
    han.lastIndex = at
    const match = han.exec(text)
    if (match === null) return at + 1
    const end = han.lastIndex
    const before = text[at - 1] ?? ''
    const raw = match[0]
    const value = hanNumber(raw)
    if (text.startsWith('百分之', at)) {
      han.lastIndex = at + 3
      const rate = han.exec(text)
      const share = rate === null ? undefined : hanNumber(rate[0])
      if (share === undefined || named(at)) return at + 3
      const to = han.lastIndex
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
    if (value === undefined || named(at)) return end
    const hedged = text[end] === '余' ? 1 : 0
    // 四大领域: 大 counts only before what there are several of.
    const unit = great.test(text.slice(end, end + 6)) ? '大' : unitAt(text, end + hedged)
    if (
      unit === undefined ||
      !/^(?:次|件|宗|个|名|人|项|场|份|家|轮|批|期|条|起|人次|大)$/.test(unit)
    ) {
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

  const placeholderToken = (at: number, place: Place): number => {
    tokens.lastIndex = at
    const match = tokens.exec(text)
    if (match === null) return at + 1
    const token = match[0]
    const end = tokens.lastIndex
    const before = text.slice(Math.max(place.clauseStart, at - 8), at)
    const after = text.slice(end, end + 8)
    const last = text[at - 1] ?? ''
    const next = text[end] ?? ''
    const letters = /^[XxＸｘ]+$/.test(token)
    const counted = countWords.test(after) || /^[%％]/.test(after)
    const placed =
      /^(?:省|市|县|区|镇|乡|街道|村|路|局|委|同志|年|月|日|号(?![线楼码文召角店])|[政府委司法办]{1,2}发|[政府委司法]{1,2}[办字])/.test(
        after,
      )
    if (!isPlaceholder(token, last, next, letters, counted, placed)) return end
    const bits = mask[at] ?? 0
    const referent = counted
      ? /^(?:余|多)?(?:万|亿)?余?元/.test(after)
        ? 'money'
        : 'count'
      : referentOf(before, after)
    const scale = /^(?:余|多)?(万|亿)?(?:余|多)?/.exec(after)
    const unitFrom = end + (scale?.[0].length ?? 0)
    const unit = counted ? (unitAt(text, unitFrom) ?? '') : ''
    placeholders.push({
      start: at,
      end,
      token,
      referent: (bits & inTitle) !== 0 && !counted ? 'documentTitle' : referent,
      slot: referent,
      unit,
      block: place.block,
      sentence: place.sentence,
      form: 'token',
    })
    if (counted) {
      addFigure(at, end, 'quantity', place, {
        blocked: true,
        unit,
        unitEnd: unitFrom + unit.length,
        scale: scale?.[1] ?? '',
      })
    }
    return end
  }

  for (const sentence of sentences) {
    let clause = 0
    for (let at = sentence.start; at < sentence.end; ) {
      while (
        clause < sentence.clauses.length - 1 &&
        at >= (sentence.clauses[clause + 1]?.start ?? Number.MAX_SAFE_INTEGER)
      ) {
        clause++
      }
      const unit = text.charCodeAt(at)
      if (((mask[at] ?? 0) & inResidue) !== 0) {
        at++
        continue
      }
      const place: Place = {
        block: sentence.block,
        sentence: sentence.index,
        clause,
        clauseStart: sentence.clauses[clause]?.start ?? sentence.start,
      }
      if (unit >= 0x30 && unit <= 0x39) at = digitToken(at, place)
      else if (isTokenUnit(unit) || (unit === 0x67d0 && text.charCodeAt(at + 1) === 0x67d0)) {
        at = placeholderToken(at, place)
      } else if (unit === zero && text.charCodeAt(at + 1) === zero) at = placeholderToken(at, place)
      else if (hanUnits.has(unit)) at = hanToken(at, place)
      else at++
    }
  }
  return { figures, dates, yearRanges, placeholders }
}

/** 〇〇 is a blank; a single 〇 is a digit of a year. */
const zero = 0x3007
const hanUnits = new Set([...hanDigits].map((character) => character.charCodeAt(0)))
const tokenUnits = new Set([...'XxＸｘ×✕*＊○□_＿'].map((character) => character.charCodeAt(0)))
const isTokenUnit = (unit: number): boolean => tokenUnits.has(unit)
