import { matchesOf } from '../../layers/matches.js'
import { always, bad, good, near, norm, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

/** The mark of an organ, a year in some bracket, a number. */
const number = /[\u4e00-\u9fff]([〔［【[（(])((?:19|20)\d{1,4})([〕］】\]）)])\s?(第?\d{1,4})(号?)/g

/** 国办发〔2018〕号, 青政发9号: the number or the year was left out. */
const numberless = /[\u4e00-\u9fff][〔［【[（(](?:19|20)\d\d[〕］】\]）)]\s?第?号/g
const yearless = /[\u4e00-\u9fff](?:政|委|府|办)(?:发|办发|字|函|规|办)\s?第?\d{1,3}号/g

type Codes = {
  'REF-005.part': { readonly number: string }
  'REF-005': { readonly number: string }
  'REF-005.year': { readonly year: string }
  'REF-005.bracket': { readonly mark: string }
}

/** The number of a document that lacks its last character, has a year of other than four figures, or its year in other brackets. */
export const documentNumberRule = reportRule<Codes>({
  id: 'REF-005',
  title: { zh: '发文字号不规范', en: 'Number of a document in no right form' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'correct',
  phases: always,
  basis: norm('gbt-9704-2012', '7.2.5', 'nationalStandard'),
  messages: {
    'REF-005': {
      'zh-CN': '发文字号“{number}”缺少“号”。',
      en: 'The number "{number}" lacks its last character, 号.',
    },
    'REF-005.part': {
      'zh-CN': '发文字号“{number}”缺少年份或序号。',
      en: 'The number of a document "{number}" lacks its year or its number.',
    },
    'REF-005.year': {
      'zh-CN': '发文字号中的年份“{year}”不是四位数字。',
      en: '"{year}" in the number of a document is no year of four figures.',
    },
    'REF-005.bracket': {
      'zh-CN': '发文字号的年份应用六角括号“〔〕”，此处为“{mark}”。',
      en: 'The year in the number of a document stands in 〔〕, not in {mark}.',
    },
  },
  *check(subject, look) {
    for (const sentence of sentencesWith(subject, '号')) {
      for (const match of [
        ...matchesOf(numberless, sentence.text),
        ...matchesOf(yearless, sentence.text),
      ]) {
        const start = sentence.start + match.index + 1
        if (subject.titled(start)) continue
        look()
        const place = spot(subject, start, start + match[0].length - 1)
        yield { code: 'REF-005.part', params: { number: place.quote }, ...place }
      }
    }
    for (const sentence of subject.sentences) {
      if (!/[〔［【[（(](?:19|20)\d/.test(sentence.text)) continue
      for (const match of matchesOf(number, sentence.text)) {
        const [whole, open = '', year = '', close = '', , last = ''] = match
        const after = sentence.text[match.index + whole.length] ?? ''
        const ofNumber = open === '〔' || last === '号'
        if (!ofNumber || subject.titled(sentence.start + match.index)) continue
        look()
        const start = sentence.start + match.index
        const place = spot(subject, start, start + whole.length)
        if (year.length !== 4) yield { code: 'REF-005.year', params: { year }, ...place }
        else if (last === '' && /^[）)》，。；、文]?$/.test(after))
          yield {
            code: 'REF-005',
            params: { number: place.quote },
            expected: `${place.quote}号`,
            ...place,
          }
        else if (open !== '〔')
          yield {
            code: 'REF-005.bracket',
            severity: 'info',
            params: { mark: open + close },
            ...place,
          }
      }
    }
  },
  bad: [
    bad('落实国办发〔2018〕号文件，按照青政发9号文件执行。', '〔2018〕号', '政发9号'),
    bad('落实要求（青政发〔2021〕12）。', '发〔2021〕12'),
    bad('印发青政办〔202〕8号文件。', '办〔202〕8号'),
    bad('按照青府［2021］6号文件清理。', '府［2021］6号'),
  ],
  good: good(
    near('印发《规定》（青政发〔2021〕12号）。', 'it has its last character'),
    '截至年底（2021）12个部门完成清理。',
    '公布第232号令，办理（2021）青01行终15号案件。',
    near('印发《清理通知》（青政发〔2021〕12号、13号）。', 'two numbers of one organ'),
  ),
})
