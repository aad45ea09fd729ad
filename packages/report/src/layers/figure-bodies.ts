import type { ReportSubject } from '../subject.js'
import { characterSet } from './character-set.js'
import type { Figure } from './figures.js'
import { placesNamed } from './gazetteer.js'
import { ownPlaces } from './own-places.js'

/** What may stand before the subject of a clause: marks, time, and words that join. */
const opening =
  /^(?:[\s、，；：（(）)”’]+|(?:19|20)\d\d年(?:度|以来|来|内)?|全年|今年(?:以来)?|本年度?|年内|一年来|[上下]半年|目前|现|其中|由|据统计|同时|此外|另外|截至[^，；。]{0,12}?(?:底|末|日|前)|\d{1,2}月(?:份|底|末)?(?:\d{1,2}日)?)+/
/** What shows that a name before it is the subject: how, or what it did. */
const acting =
  '(?=全年|今年|共|累计|合计|现有|拥有|有\\d|已|均|先后|依法(?!治)|认真|全面|积极|严格|新[增建聘收设]|组织|开展|受理|收到|办理|办结|审结|审查|审核|调解|化解|调处|排查|查处|立案|作出|制定|修订|印发|出台|发布|建成|建立|设立|举办|召开|举行|评查|抽查|检查|培训|接待|答复|报送|报备|配备|聘请|发放|移送|参加|完成|达|为\\d|约?\\d)'
/** 全县, 我局, and what of it: 全县法院, 全市各级行政机关. */
const ownKind = new RegExp(
  `^(?:全[省市县区州盟旗镇乡国](?![域人政属性])|[我本][省市县区州盟旗镇乡局委办厅院所队]|全街道|[我本]街道)(?:[\\u4e00-\\u9fff]{0,8}?(?:机关|机构|部门|系统|法院|单位|镇街|乡镇|街道)${acting})?`,
)
/** 各镇, 各级各部门: each of them. */
const each = new RegExp(
  `^各(?:级|有关|相关|行政|执法)?(?:各)?(?:部门|单位|机关|镇街|乡镇|镇|乡|街道|县|市|区|地)(?:、?(?:和|各)?(?:部门|单位|街道|镇|乡|区))?${acting}`,
)
const organ =
  '(?:党委|党工委|政府|委员会|法院|检察院|局|厅|委|办|办公室|大队|支队|总队|管委会|办事处|司法所)'
/** Organs by their names, before what they did: 县公安局, 区委、区政府. */
const named = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{1,10}?${organ}[、和]){0,3}[\\u4e00-\\u9fff]{1,14}?${organ}${acting}`,
)
/** A place by its name: one the gazetteer has, or that the report itself names. */
const place = new RegExp(`^[\\u4e00-\\u9fff]{1,8}?(?:省|市|县|区|旗|州|盟|镇|乡|街道)${acting}`)
/** Prepositions, deeds and words that only end like an organ: what holds one is no name. */
const noName =
  /[对向将把从为在经被让使给按据因及其了的等]|与|协调|组织|指导|督促|会同|联合|推[动进]|通过|根据|开展|受理|办理|加强|落实|完善|[格结布全大开当时]局|[主承督举交经创开兴查]办|[常政原]委(?!员)|[城乡]镇|[社地小园辖片]区|城市|超市|门市/
/** Any of these in the words before a figure may be somebody else. */
const maybeOther = characterSet('局委厅院府镇乡县市区省街队所各')

/** The subject a stretch of a clause begins with. */
const bodyAt = (words: string, isPlace: (name: string) => boolean): string | undefined => {
  const from = opening.exec(words)?.[0].length ?? 0
  const rest = from === 0 ? words : words.slice(from)
  const own = ownKind.exec(rest) ?? each.exec(rest)
  if (own !== null) return own[0]
  const name = named.exec(rest)?.[0]
  if (name !== undefined && !noName.test(name)) return name
  const placed = place.exec(rest)?.[0]
  return placed !== undefined && isPlace(placed) ? placed : undefined
}

/** Every subject has one of these; most clauses have none. */
const maybeSubject = characterSet('局委厅院府镇乡县市区省街队所各办国机部单')

const holds = (is: (unit: number) => boolean, text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (is(text.charCodeAt(at))) return true
  return false
}

/** A comma hands the subject on; a semicolon, a colon or a new sentence does not. */
const handsOn = characterSet('，,')

/**
 * Whose the counts and rates are, as the text names it: the organ or place their clause begins with (县公安局, 全市, 我局, 各镇), or the one
 * a clause before it in the sentence began with, where nobody else is spoken of in between. Nothing where the text does not say.
 */
export const figureBodies = (subject: ReportSubject): ReadonlyMap<Figure, string> => {
  const { text, sentences, figuresOf } = subject
  const found = new Map<Figure, string>()
  const places = ownPlaces(subject.blocks)
  const isPlace = (name: string): boolean =>
    placesNamed(name).length > 0 || (places?.told.includes(name) ?? false)
  // One string for all figures of a body.
  const kept = new Map<string, string>()
  const keep = (name: string): string => {
    const known = kept.get(name)
    if (known === undefined) kept.set(name, name)
    return known ?? name
  }
  figuresOf.forEach((figures, index) => {
    const sentence = sentences[index]
    if (sentence === undefined || figures.length === 0) return
    let body: string | undefined
    let next = 0
    for (const [clauseIndex, clause] of sentence.clauses.entries()) {
      if (next >= figures.length) return
      if (clauseIndex > 0 && !handsOn(text.charCodeAt(clause.start - 1))) body = undefined
      let from = clause.start
      const read = (to: number): string | undefined => {
        if (!holds(maybeSubject, text, from, to)) return body
        const own = bodyAt(text.slice(from, to), isPlace)
        return own ?? (holds(maybeOther, text, from, to) ? undefined : body)
      }
      for (let figure = figures[next]; figure?.clause === clauseIndex; figure = figures[++next]) {
        // What is no count (a date, a name) stands among the words.
        if (figure.role !== 'quantity' && figure.role !== 'rate') continue
        // What shows the subject may be the number itself.
        const its = read(figure.start + 1)
        if (its !== undefined) found.set(figure, keep(its))
        // A bracket speaks of its own.
        if (figure.bracket < 0) body = its
        from = figure.unitEnd
      }
      body = read(clause.end)
    }
  })
  return found
}
