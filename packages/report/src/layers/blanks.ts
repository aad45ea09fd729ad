import type { Block } from '@fazhi/model'
import { cuesOf, heldIn } from './cues.js'
import type { Placeholder } from './figures.js'
import { matchesOf } from './matches.js'
import { walk } from './noticed.js'
import { inResidue, inTitle, type Pairs } from './pairs.js'
import type { Sentence } from './sentences.js'

const measure =
  '(?:余|多)?(?:万|千)?余?(?:件次|人次|场次|件|份|个|名|人|项|场|期|次|起|宗|家|条|户|批|轮|万元|元|%|％)'
const open = '[【（([［{｛<〈]'
const shut = '[】）)\\]］}｝>〉]'
const within = '[^【】（）()\\[\\]［］{}｛｝<>〈〉\\n]'
/** A count in the bracket makes it a statement, no note: （其中待核实3件）, （另有5件待核实）. */
const counted = `${within}{0,10}[\\d一二两三四五六七八九十][件起项个名人宗份次]`
/** Notes of a template to its writer, in any bracket: to come, to be checked, please fill in, the name of a slot. */
const note = new RegExp(
  [
    `${open}(?!${counted})${within}{0,8}待(?:补充?|填写?|核实?|查实?|确认|完善|定稿?|统计|更新)${within}{0,3}${shut}`,
    `${open}(?:此处)?(?:填写|填入|填数字?|填数据|插入)${within}{0,12}${shut}`,
    `${open}(?:此处|这里)(?:补充|添加|补|加)${within}{0,12}${shut}`,
    `(?<=[为是达到由与约：:])[（(【](?:空|空白|单位|部门|姓名|人名|地名|数据|数字|数量|金额|日期|比例|名称)[）)】]`,
    `${open}${within}{0,4}(?<![申邀约聘提报恳商])请${within}{0,12}(?:填写|填入|补充|修改|完善|核实|替换)${within}{0,8}${shut}`,
    `${open}(?:单位|部门|机关|地区|本地|本单位|具体)(?:名称|全称|简称|数字|数据|数量|单位)${shut}`,
    `[\\[［{｛<](?:名称|地名|姓名|数字|数量|数据|人数|件数|次数|日期|时间|年份|金额|比例|百分比)[\\]］}｝>]`,
    `\\{\\{${within}{1,30}\\}\\}`,
    '\\$?\\{[A-Za-z_][A-Za-z0-9_.]{0,20}\\}',
    '(?<![有尚亟仍还])待(?:补充|填写|填报|填|定稿)(?=[，。；）]|$)',
    '(?<=[为达到约：])(?:待定|待核|待统计|待确认|待核实)(?=[，。；]|$)',
    '\\bTODO\\b|\\bTBD\\b',
  ].join('|'),
  'g',
)
/** A gap or a row of odd marks where a count belongs. */
const gap = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?:[ 　]{2,12}|[?？]{1,6}|[■●◆〇◯△▲☆★#＃_＿]{1,6}|…{1,4}|\\.{2,6}|-{2,6}|—{2,6}|0{2,8}|(?<![元件个次人份名吨度米天年月日时户家])/|待[核补填定查]|(?<![+＋“A-Za-z])[Nn]{1,4})(?=${measure}(?:[，。；、,）)]|$))|(?<=[为达到至长降升])[ 　]{1,6}(?=[%％])|(?<=第)[ 　]{1,8}(?=[次届期号批])`,
  'g',
)
/** 2023年 月 日: year, then nothing. */
const undated = /\d{4}\s?年[ 　_＿]{1,8}月(?:[ 　_＿]{1,8}日)?/g
const vague = /某(?:省|市|县|区|镇|乡|街道|局)|(?<![A-Za-z\d])[A-H](?=[县镇乡](?:[^级]|$))/g
/** 人民政府年度法治…: the year was taken out. */
const yearless = /(?<=[府局处会委县市区镇乡院])年度(?=法治|依法|工作|全面)/g
/** 县2021年度…: the title, or what follows 关于, begins with the word for what kind of place it is. */
const bareKind = /^(?:关于)?(?=[市县区镇乡]\d{4}年)/g
const dropped =
  /(?:(?:\d{4}|[一二][九〇零○][〇零○一二三四五六七八九]{2})年度?|关于)(?=[市县区](?:法治|全面依法|依法|人民政府|委|政府|推进|贯彻))/g

/** What these four patterns are told by; the two for titles and headings look at few blocks. */
const cues = cuesOf([
  [
    ...[
      '待补',
      '待填',
      '待核',
      '待查',
      '待确',
      '待完',
      '待定',
      '待统',
      '待更',
      '填写',
      '填入',
      '填数',
      '插入',
    ],
    ...['请', '[', '［', '{', '｛', '<', 'TO', 'TB', '此处', '这里'],
    ...[...'空白门名额期例称字据量位'].flatMap((last) =>
      [...'】）)]］}｝>〉'].map((mark) => last + mark),
    ),
  ],
  [...' 　?？■●◆〇◯△▲☆★#＃_＿…Nn/', '..', '--', '——', '00', '待核', '待补', '待填', '待定', '待查'],
  ['年 ', '年　', '年_', '年＿'],
  ['某', ...[...'ABCDEFGH'].flatMap((letter) => [...'县镇乡'].map((kind) => letter + kind))],
])
/** The cues, to be noticed. */
export const blankCues = cues.sought
const [hasNote, hasGap, hasUndated, hasVague] = [1, 2, 4, 8] as const

const sentenceAt = (sentences: readonly Sentence[], at: number): number => {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Blanks that are no run of letters: empty brackets, notes to the writer, names taken out of a title, 某市. */
export const findBlanks = (
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  pairs: Pairs,
  noticed: readonly number[],
): readonly Placeholder[] => {
  const found: Placeholder[] = []
  const cueFrom = walk(noticed)
  const put = (
    start: number,
    end: number,
    block: number,
    more: Pick<Placeholder, 'form' | 'referent'>,
  ): void => {
    if (((pairs.mask[start] ?? 0) & inResidue) !== 0) return
    found.push({
      start,
      end,
      token: text.slice(start, end),
      unit: '',
      block,
      sentence: sentenceAt(sentences, start),
      slot: more.referent,
      ...more,
    })
  }
  for (const pair of pairs.pairs) {
    if (!'〔《（(【[［'.includes(pair.mark)) continue
    const inner = text.slice(pair.start + 1, Math.min(pair.end - 1, pair.start + 12))
    if (pair.end - pair.start <= 12 && (inner.trim() === '' || inner === '年')) {
      put(pair.start, pair.end, pair.block, {
        form: 'empty',
        referent: pair.mark === '《' ? 'documentTitle' : inner === '年' ? 'date' : 'unknown',
      })
    }
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'noise') return
    const held = heldIn(cues, text, noticed, cueFrom(block.start), block.end)
    const told = (bit: number, pattern: RegExp) =>
      (held & bit) === 0 ? [] : matchesOf(pattern, block.text)
    for (const match of told(hasNote, note)) {
      const start = block.start + match.index
      put(start, start + match[0].length, index, { form: 'note', referent: 'unknown' })
    }
    for (const match of told(hasGap, gap)) {
      const start = block.start + match.index
      put(start, start + match[0].length, index, { form: 'empty', referent: 'count' })
    }
    for (const match of told(hasUndated, undated)) {
      const start = block.start + match.index
      put(start, start + match[0].length, index, { form: 'empty', referent: 'date' })
    }
    for (const match of told(hasVague, vague)) {
      const start = block.start + match.index
      const before = text[start - 1] ?? ''
      if (before === '某') continue
      put(start, start + match[0].length, index, { form: 'vague', referent: 'unknown' })
    }
    if (block.kind !== 'title' && block.kind !== 'heading') return
    for (const match of block.kind === 'title' ? matchesOf(yearless, block.text) : []) {
      const start = block.start + match.index
      put(start, start + match[0].length, index, { form: 'empty', referent: 'date' })
    }
    const bare = block.kind === 'title' ? matchesOf(bareKind, block.text) : []
    for (const match of [...bare, ...matchesOf(dropped, block.text)]) {
      const start = block.start + match.index + match[0].length
      put(Math.max(block.start, start - 1), start + 1, index, {
        form: 'dropped',
        referent: ((pairs.mask[start] ?? 0) & inTitle) === 0 ? 'ownPlace' : 'documentTitle',
      })
    }
  })
  return found.sort((a, b) => a.start - b.start)
}
