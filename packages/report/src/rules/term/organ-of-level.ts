import { matchesOf } from '../../layers/matches.js'
import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, near, reportRule, spot } from '../report-rule.js'
import { sentencesWith } from '../sentences-with.js'

const departments =
  '司法|公安|财政|民政|教育|水利|商务|交通运输|农业农村|自然资源|生态环境|应急管理|文化和旅游|住房和城乡建设|人力资源和社会保障|科学技术|工业和信息化'

/** What a level does not have, by what gives it away; 自治区 has departments of a province. */
const absent: readonly {
  readonly cue: string
  readonly pattern: RegExp
  readonly right: (found: string) => string
  readonly why: string
  readonly whyEn: string
  readonly since?: number
}[] = [
  {
    cue: '厅',
    pattern: new RegExp(`(?:市|县|(?<!自治)区)(?:${departments})厅(?![室级]|[（(]?局)`, 'g'),
    right: (found) => `${found.slice(0, -1)}局`,
    why: '市、县设局，省、自治区才设厅',
    whyEn:
      'cities and counties have bureaus; only provinces and autonomous regions have departments of this name',
  },
  {
    cue: '人民法庭',
    // Zones, forests and mines have tribunals named after them.
    pattern: /(?<![全各辖发园景库矿林牧港新城])[市县区]人民法庭(?![\d、]|共|均|全)/g,
    right: (found) => `${found[0] ?? ''}人民法院`,
    why: '市、县一级是人民法院，人民法庭是它在乡镇的派出机构',
    whyEn: 'a city or county has a court; a tribunal is its branch in a township',
  },
  {
    cue: '领导小组',
    pattern: /(?:全面)?依法治[国省市县区州旗]领导小组/g,
    right: (found) => found.replace('领导小组', '委员会'),
    why: '2018年机构改革后设委员会',
    whyEn: 'since the reform of 2018 it is a commission',
    since: 2019,
  },
  {
    cue: '法制办',
    pattern: /(?<!原[\u4e00-\u9fff]{0,6})政府法制办(?:公室)?/g,
    right: () => '司法局',
    why: '2018年机构改革后政府法制工作由司法行政部门承担',
    whyEn: 'since the reform of 2018 the justice department does its work',
    since: 2020,
  },
]

type Codes = {
  'TRM-008': {
    readonly found: string
    readonly right: string
    readonly why: string
    readonly whyEn: string
  }
}

/** An organ that this level does not have, or that no longer exists in the year of the report. */
export const organOfLevelRule = reportRule<Codes>({
  id: 'TRM-008',
  title: { zh: '本级没有或已撤销的机构', en: 'An organ this level does not have or that is gone' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'TRM-008': {
      'zh-CN': '“{found}”是否应为“{right}”：{why}。',
      en: '"{found}": is "{right}" meant? {whyEn}.',
    },
  },
  *check(subject, look) {
    const year = subject.year.value
    lookAtSentences(subject, look)
    for (const { cue, pattern, right, why, whyEn, since } of absent) {
      if (since !== undefined && (year === undefined || year < since)) continue
      for (const sentence of sentencesWith(subject, cue)) {
        for (const match of matchesOf(pattern, sentence.text)) {
          const start = sentence.start + match.index
          if (subject.titled(start) || subject.quoted(start)) continue
          const found = match[0]
          yield {
            code: 'TRM-008',
            params: { found, right: right(found), why, whyEn },
            expected: right(found),
            ...spot(subject, start, start + found.length),
          }
        }
      }
    }
  },
  bad: [
    bad('县财政厅会同有关部门落实经费。', '县财政厅'),
    bad('与县人民法庭建立府院联动机制。', '县人民法庭'),
    {
      input: { text: '县委全面依法治县领导小组召开会议。', year: 2022 },
      finds: ['全面依法治县领导小组'],
    },
    { input: { text: '县政府法制办公室组织评查。', year: 2022 }, finds: ['政府法制办公室'] },
  ],
  good: [
    ...good(
      near(
        '省财政厅、自治区司法厅、县财政局落实经费，市政府办公厅印发通知。',
        'who has departments',
      ),
      near('全县人民法庭共受理案件30件。', 'tribunals of the county'),
      near('经济开发区人民法庭审结案件30件。', 'a tribunal named after its zone'),
      near('各省市司法厅（局）来我县考察。', 'departments and bureaus of several levels'),
    ),
    {
      input: { text: '原县政府法制办公室职责划入县司法局。', year: 2022 },
      why: 'told as the past',
    },
    { input: { text: '县政府法制办公室组织评查。', year: 2016 }, why: 'there was one then' },
  ],
})
