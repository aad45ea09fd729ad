import { differencesIn } from '../../layers/told-difference.js'
import { changesTold } from '../changes-told.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'
import { written } from './figure-text.js'

type Codes = {
  'FIG-014': { readonly before: string; readonly after: string; readonly change: string }
}

/** A difference told in numbers against the two values it lies between: its size and its direction. */
export const changeRule = reportRule<Codes>({
  id: 'FIG-014',
  title: { zh: '增减数与前后两数不符', en: 'A difference that its two values do not give' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-014': {
      'zh-CN': '从 {before} 到 {after}，与所写的增减 {change} 不符，请核对。',
      en: 'From {before} to {after} is not a change by {change}; check it.',
    },
  },
  *check(subject, look) {
    for (const { figures } of subject.comparable) {
      for (const { first, second, said, holds } of differencesIn(subject.text, figures)) {
        look()
        if (holds) continue
        yield {
          code: 'FIG-014',
          params: {
            before: written(subject, first),
            after: written(subject, second),
            change: written(subject, said),
          },
          ...spots(subject, { start: said.start, end: said.unitEnd }, [first, second]),
        }
      }
    }
    for (const changes of changesTold(subject)) {
      for (const change of changes) {
        if (change.share) continue
        look()
        if (change.holds) continue
        yield {
          code: 'FIG-014',
          params: {
            before: written(subject, change.before),
            after: written(subject, change.after),
            change: subject.text.slice(change.start, change.end),
          },
          ...spots(subject, change, [change.before, change.after]),
        }
      }
    }
  },
  bad: [
    bad('举报82件（含转办30件），比上年同期90件少18件。', '18件'),
    bad('受理信访件由上年的120件降至90件，减少40件。', '40件'),
    bad('办理行政处罚案件230件，比上年的210件减少20件。', '20件'),
    bad('征求意见期限30天，实际公示32天，多出12天。', '12天'),
    bad('本级和部门分别制定文件12件、31件，前者比后者少29件。', '29件'),
    bad('诉讼案件较2023年的88件下降12件，为67件。', '12件'),
    bad('事项上线13个，办件4300件，较上线时的8个增加7个。', '7个'),
    bad('化解纠纷3050件，比2023年增加550件，2023年为2600件。', '550件'),
    bad('法律顾问从18名增加到25名，增加9名。', '9名'),
    bad('公证量从900件增至1,050件，净增160件。', '160件'),
    bad('复议案件由上年的168件下降到215件。', '下降到'),
    bad('办理环节从8个精简为9个。', '精简为'),
  ],
  good: good(
    near('受理信访件由上年的120件降至90件，减少30件。', 'the difference is right'),
    near(
      '检查742家，其中专项305家、抽查437家，较计划的700家多42家。',
      'the first of them is held against the plan',
    ),
    near('征求意见期限30天，实际公示32天，多出2天。', 'that is how far they lie apart'),
    near('事项上年遗留4项、本年新增31项，办结33项。', 'what is new is no change'),
    near('办理行政处罚案件230件，比上年的210件增加20件。', 'the direction is right'),
    near('办理行政处罚案件230件，比上年增加20件。', 'the year before is not told'),
    near('复议案件由上年的168件上升到215件。', 'it did rise'),
    near('举报82件（含转办30件），比上年同期90件少8件。', 'the difference is right'),
    near('考核排名由第8名上升到第3名。', 'the smaller place is the better one'),
  ),
})
