import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'
import { otherGenre } from '../structure/mandatory-item.js'

/** What kind of place the title names, before what speaks or what is told of it: 县 of 青山县人民政府2021年度. */
const unit =
  /(?<![城自])(省|市|县|区|旗|州|镇|乡|街道)(?=人民政府|办事处|委|党|政府|(?:19|20)\d\d|关于|法治|依法|[\u4e00-\u9fff]{2,16}局)/g

/** Where words that are no part of a longer name may stand. */
const free = '(?<=^|[，。；：“的在由向为对经按使让])'

/** By the kind of the place that reports: what it does not call itself. */
const places: Readonly<Record<string, RegExp>> = {
  市: new RegExp(`[我全]县(?![级域])|我[镇乡旗]|${free}县(?:委|政府)`, 'g'),
  区: new RegExp(`[我全]县(?![级域])|我[镇乡旗]|${free}县(?:委|政府)`, 'g'),
  县: /我[镇乡旗州]/g,
  旗: new RegExp(`[我全]县(?![级域])|${free}县(?:委|政府)`, 'g'),
  镇: new RegExp(`我(?:街道|乡)|${free}(?:街道|乡)(?:党工委|党委|办事处|政府)`, 'g'),
  乡: new RegExp(`我(?:街道|镇)|${free}(?:街道|镇)(?:党工委|党委|办事处|政府)`, 'g'),
  街道: new RegExp(`我[镇乡]|${free}[镇乡](?:党委|政府|长|人大)`, 'g'),
}

/** What an organ calls itself; a government is none of these. */
const organs = /我(?:局|厅|院|委)(?![员托派子屈])/g
const organ = /(局|厅|院|委员会)(?:关于)?(?:19|20)\d\d年|关于(?:19|20)\d\d年/

/** A short report by an organ, with one sentence more. */
const report = (by: string, sentence: string): string =>
  `${by}2021年度法治政府建设情况报告\n一、主要做法\n推进法治政府建设，落实法治政府建设任务，考核法治政府建设成效。${sentence}\n二、存在的不足和原因\n法治政府建设还有不足，原因是法治人才少。`

type Codes = {
  'RES-013': { readonly found: string; readonly own: string }
}

/** A word for oneself of a report by another kind of place or organ: 我县 in the report of a city, 我局 in that of a government. */
export const otherKindRule = reportRule<Codes>({
  id: 'RES-013',
  title: { zh: '自称与报告单位的类别不符', en: 'A report that calls itself by another kind' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RES-013': {
      'zh-CN': '“{found}”与报告单位（{own}）不符，请核对是否为他处材料的残留。',
      en: '"{found}" does not fit the reporting organ ({own}); check whether it is left over from another report.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const title = subject.blocks
      .filter(({ kind }) => kind === 'title')
      .map(({ text }) => text.trim())
      .join('')
    const units = matchesOf(unit, title).map((match) => match[1] ?? '')
    const own = units.at(-1)
    if (own === undefined) return
    const foreign = places[own]
    const speaks = organ.exec(title)?.[1]
    const government = /(?:人民政府|办事处)(?:关于)?(?:19|20)\d\d年/.test(title)
    for (const sentence of sentencesWith(
      subject,
      '我',
      '全县',
      '党委',
      '政府',
      '办事处',
      '党工委',
      '镇长',
      '乡长',
      '人大',
      '县委',
    )) {
      const kind = subject.blocks[sentence.block]?.kind
      if (kind !== 'paragraph' && kind !== 'heading') continue
      const { text } = sentence
      look()
      const told = [
        ...(foreign === undefined ? [] : matchesOf(foreign, text)),
        ...(text.includes('我') ? matchesOf(organs, text) : []).filter(({ 0: found }) =>
          speaks === undefined ? government : !speaks.startsWith(found[1] ?? ''),
        ),
      ]
      for (const { 0: found, index } of told) {
        const start = sentence.start + index
        if (subject.quoted(start) || subject.titled(start)) continue
        // What a county below did it may call 全县.
        if (/^[全县]/.test(found) && /[\u4e00-\u9fff]{2}县/.test(text.slice(0, index))) continue
        if (units.some((mine) => found.includes(mine))) continue
        yield {
          code: 'RES-013',
          params: { found, own: title.slice(0, 16) },
          ...spot(subject, start, start + found.length),
        }
      }
    }
  },
  bad: [
    bad(report('青山市人民政府', '我县连续三年获评先进。'), '我县'),
    bad(report('青山市人民政府', '县政府常务会议专题学法，全县有序推进。'), '县政府', '全县'),
    bad(report('青山县枫桥街道办事处', '镇党委定期听取汇报。'), '镇党委'),
    bad(report('青山县人民政府', '我局审核合同30份。'), '我局'),
    bad(report('青山县水利局', '我院审核合同30份。'), '我院'),
  ],
  good: good(
    near(
      report('青山县溪口镇人民政府', '我镇落实县委、县政府部署，我县统一培训。'),
      'the county is above it',
    ),
    near(
      report('青山县水利局', '我局与镇党委、街道办事处共建。'),
      'a bureau of a county speaks of townships',
    ),
    near(
      report('青山市人民政府', '平江县在全县推广经验，各县委书记述法，我市示范县增加。'),
      'a county below is told of',
    ),
    near(
      report('青山县人民政府', '群众说：“我局里有人好办事的老话过时了。”自我委托、我院子里的事。'),
      'words that are no names for oneself',
    ),
  ),
})
