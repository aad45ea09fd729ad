import { surelyAbove } from '@fazhi/identities'
import { isCompared, labelOf } from './account-terms.js'
import { carry } from './carried-over.js'
import { mayOverlap } from './crossing-sorts.js'
import type { Figure } from './figures.js'
import { nearlyMakes, sum } from './interval.js'
import { areParallel } from './parallel.js'
import type { Relation } from './relation.js'

/** Words by which a list tells of something else than parts: what was done next, what changed, what is counted over again. */
const elsewhere =
  /开庭|出庭|到庭|同比|较上|增长|下降|累计|结转|旧存|已|另|再|又|以及|还|率|占|计|提出|出具|整改|发放|参加|参与|备案|审查|清理|审核|评估|督察|现行|现有|成功|达成|前[一二三]季度|总额|总计|合计|共计|总数|目前|截至|惠及|服务|覆盖|新增|立案|审结|办结|结案|收到|受理|印发|出台/
/** Bodies and places side by side: 市级部门32个，县区6个，乡镇78个. */
const body = /(?:部门|单位|机关|乡镇|街道|社区|园区|[县区市村镇乡局所])[）)]?$/
/** What a body did: 委员会召开会议2次. */
const byBody = /(?:会|会议|办公室|领导小组|政府|党委|工委)(?:召开|专题|集体|听取|研究|审议|举行)/
/** What one may have beside another. */
const trait = /^(?:有|具|持|取得|获|曾|兼|担任|拥有|熟悉)/
/** What comes and goes in a year. */
const flow = /净[增减]|年[初末底]|期[初末]|在册|在矫/
const marked = /^(?:其中|包括|包含)[，,：:]?/

/** Says that what follows is of the count before it. */
const parted = /[中里]，|其中|：/

/** The noun of a part: what its head says without the words that open the list. */
const nounOf = (figure: Figure): string =>
  figure.head
    .replace(/^.*[：、]/, '')
    .replace(marked, '')
    .replace(/(?<![共有的为了达约])[共有的为了达约]+$/, '')

/** Parts of one list look alike: as short nouns, or with a first or last character in common. */
const alike = (nouns: readonly string[]): boolean => {
  if (nouns.some((noun) => flow.test(noun))) return false
  // 有律师背景的7人，有任职经历的8人: what several of may be true of one.
  if (nouns.every((noun) => trait.test(noun))) return false
  if (areParallel(nouns) && !mayOverlap(nouns)) return true
  if (nouns.some((noun) => noun === '' || noun.length > 10 || elsewhere.test(noun))) return false
  if (mayOverlap(nouns)) return false
  if (nouns.every((noun) => noun.length <= 4)) return true
  const [first = ''] = nouns
  return (
    nouns.every((noun) => noun.at(-1) === first.at(-1)) ||
    nouns.every((noun) => noun[0] === first[0])
  )
}

const isCount = (figure: Figure, unit: string): boolean =>
  figure.role === 'quantity' &&
  !figure.blocked &&
  (figure.unit === unit ||
    // 处罚0: a zero needs no unit.
    (figure.unit === '' && figure.value.hi?.n === 0n) ||
    (/^[人名位]$/.test(figure.unit) && /^[人名位]$/.test(unit)))

/**
 * A count and, right after it, a list of like parts: 办理许可98件，其中林业许可17件，建设许可81件. Marked as parts (其中, a bracket) a list above
 * its whole contradicts it; unmarked it is a question.
 */
export const listedParts = (text: string, told: readonly Figure[]): readonly Relation[] => {
  // 第三季度20场: the ordinal belongs to the words.
  const figures = told.filter(({ role }) => role !== 'ordinal')
  const found: Relation[] = []
  figures.forEach((whole, index) => {
    if (whole.role !== 'quantity' || whole.unit === '' || whole.blocked) return
    const next = figures[index + 1]
    if (next === undefined) return
    const gap = text.slice(whole.unitEnd, next.start)
    const bracket = whole.bracket < 0 && next.bracket >= 0 && /^[^，；：]{0,8}[（(]/.test(gap)
    if (!bracket && (whole.bracket !== next.bracket || !/^[^；]{0,8}[，：]/.test(gap))) return
    // 同比增加46件，其中…: neither a change nor what was carried over is a whole of what follows.
    const label = labelOf(whole)
    if (isCompared(label) || carry.test(label) || label.includes('平均')) return
    const opening = gap.replace(/^[^，；：（(]*[，：（(]/, '')
    const said = marked.test(opening) || bracket
    const parts: Figure[] = []
    for (const figure of figures.slice(index + 1)) {
      const from = (parts.at(-1) ?? whole).unitEnd
      const between = text.slice(from, figure.start)
      if (figure.bracket !== next.bracket || !isCount(figure, whole.unit)) break
      if (parts.length > 0 && (!/^[^，；、]{0,3}[，、；]/.test(between) || /其中/.test(between)))
        break
      if (between.length > 16) break
      if (parts.length >= 1 && !alike([...parts, figure].map(nounOf))) break
      // 办结930件，公示907件；作出重大决定44件: what a comma opened ends at the semicolon, unless it is said to be parts.
      if (!said && gap.includes('，') && /；/.test(between)) break
      parts.push(figure)
    }
    if (parts.length < 2) return
    // 一级12名，二级34名，三级61名: the first of a list is no whole of the rest, nor is one in its middle.
    const before = figures[index - 1]
    const member =
      // 34项年度任务，…牵头5项: what is counted may be told behind the number.
      (whole.head.length < 4 && !/^[\u4e00-\u9fff]{2}/.test(gap)) ||
      areParallel([whole, ...parts].map(nounOf), 4) ||
      // 居前三位的依次是甲90件，乙80件、丙70件.
      /依次|前[三四五六七八九十\d]{1,2}(?:位|名|类|项)/.test(whole.head) ||
      whole.head.includes('其中') ||
      (before?.unit === whole.unit &&
        (whole.start - before.unitEnd < 16 ||
          (whole.start - before.unitEnd < 40 &&
            parted.test(text.slice(before.unitEnd, whole.start))))) ||
      parts.some((part) => whole.head.endsWith(nounOf(part).slice(-3)))
    // 委员会会议2次，办公室会议4次，协调小组会议8次: less than several of those that follow is a member too.
    const small = parts.filter((part) => surelyAbove(part.value, whole.value)).length > 1
    // 公职律师86名，公司律师12名，法律顾问230名，新聘28名: one of several above it shows that they are no parts of it.
    const over = parts.some((part) => surelyAbove(part.value, whole.value))
    const beside =
      [whole, ...parts].every((one) => body.test(nounOf(one))) ||
      (byBody.test(whole.head) && parts.some(({ head }) => byBody.test(head)))
    const apart = over && (parts.length > 2 || beside)
    // 制定文件12件，修改8件，废止15件: deeds one beside the other.
    if (!said && /(?:制定|出台|印发|起草)[^，；]{0,12}$/.test(whole.head)) return
    // 宣讲2场，进社区2场，进学校1场: nor is one that the first of them equals.
    const [first] = parts
    const same =
      first !== undefined &&
      !surelyAbove(first.value, whole.value) &&
      !surelyAbove(whole.value, first.value)
    if (!said && (member || small || apart || same)) return
    const led = gap.replace(/^[^，：（(]*/, '')
    if (/(?:含|占)/.test(gap) || (!areParallel(parts.map(nounOf)) && elsewhere.test(led))) return
    const made = sum(parts.map((part) => part.value))
    // 收到300件，甲区180件，乙区120件，其中咨询类200件、投诉类100件: of all that was told before, not of the last.
    const ofAll = figures
      .slice(0, index)
      .some(
        ({ role, unit, value }) =>
          role === 'quantity' && unit === whole.unit && !surelyAbove(made, value),
      )
    // 共80件，其中首次60件，再次20件，实名15件: the first of them make the whole, and the last are told beside them.
    const ends = parts.some((_, last) => {
      const some = sum(parts.slice(0, last + 1).map((part) => part.value))
      const apart = surelyAbove(some, whole.value) || surelyAbove(whole.value, some)
      return last > 0 && last < parts.length - 1 && !apart
    })
    // 抽查300件，其中接通246件，满意的240件，一般的5件: the others nearly make up the first of them.
    const others = sum(parts.slice(1).map((part) => part.value))
    const within = parts.length > 2 && first !== undefined && nearlyMakes(others, first.value)
    const above = surelyAbove(made, whole.value) && (bracket || !ofAll) && !ends && !within
    found.push({
      kind: said ? 'exceeds' : 'listed',
      status: above ? 'contradicted' : said ? 'holds' : 'undecided',
      whole,
      parts,
    })
  })
  return found
}
