import { changeSteps } from '../../layers/change-steps.js'
import { changesInTurn } from '../../layers/changes-in-turn.js'
import { pointsIn } from '../../layers/points.js'
import { toldChanges } from '../../layers/told-changes.js'
import { changesTold } from '../changes-told.js'
import { figureSpots, written } from '../figure/figure-text.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

type Codes = {
  'RAT-007': { readonly before: string; readonly after: string }
  'RAT-007.step': { readonly after: string; readonly by: string; readonly share: string }
}

/** Growth or fall told as a share (per cent, points, tenths, times) against the two values it lies between. */
export const rateOfChangeRule = reportRule<Codes>({
  id: 'RAT-007',
  title: { zh: '增减幅度与前后两数不符', en: 'A rate of change that its two values do not give' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'RAT-007': {
      'zh-CN': '从 {before} 到 {after} 的增减幅度与所写的不符，请核对。',
      en: 'The change from {before} to {after} is not what the text says; check it.',
    },
    'RAT-007.step': {
      'zh-CN': '{after}、增减 {by}，得不出 {share}，请核对。',
      en: '{after} and a change of {by} do not make {share}; check them.',
    },
  },
  *check(subject, look) {
    const judged = new Set<number>()
    for (const [index, { sentence, figures }] of subject.comparable.entries()) {
      const changes = (changesTold(subject)[index] ?? []).filter(({ share }) => share)
      for (const change of changes) {
        look()
        judged.add(sentence.index)
        if (change.holds) continue
        yield {
          code: 'RAT-007',
          params: {
            before: written(subject, change.before),
            after: written(subject, change.after),
          },
          ...spots(subject, change, [change.before, change.after]),
        }
      }
      if (figures.length < 3) continue
      for (const { points, value, reference, holds } of pointsIn(subject.text, figures)) {
        if (changes.some(({ start }) => start === points.start)) continue
        look()
        judged.add(sentence.index)
        if (holds) continue
        yield {
          code: 'RAT-007',
          params: { before: written(subject, reference), after: written(subject, value) },
          ...figureSpots(subject, points, [reference, value]),
        }
      }
      for (const { said, before, after, holds } of changesInTurn(subject.text, sentence, figures)) {
        if (changes.some(({ start }) => start === said.start)) continue
        look()
        judged.add(sentence.index)
        if (holds) continue
        yield {
          code: 'RAT-007',
          params: { before: written(subject, before), after: written(subject, after) },
          ...figureSpots(subject, said, [before, after]),
        }
      }
      for (const { after, by, share, holds } of changeSteps(subject.text, figures)) {
        look()
        judged.add(sentence.index)
        if (holds) continue
        yield {
          code: 'RAT-007.step',
          params: {
            after: written(subject, after),
            by: written(subject, by),
            share: written(subject, share),
          },
          ...figureSpots(subject, share, [after, by]),
        }
      }
    }
    for (const rate of subject.ratesTold) {
      if (judged.has(rate.sentence.index)) continue
      for (const { said, one, other, holds } of toldChanges(subject.text, rate)) {
        look()
        if (holds) continue
        yield {
          code: 'RAT-007',
          params: { before: written(subject, one), after: written(subject, other) },
          ...figureSpots(subject, said, [one, other]),
        }
      }
    }
  },
  bad: [
    bad('查封案件690件，比去年同期（1000件）减少41%。', '41%'),
    bad('举报430件，比上年同期298件上升了132件、上升率64%。', '64%'),
    bad('案件办理时限由20天压缩到15天，压缩35%。', '35%'),
    bad('办件量从400件增至500件，增长20%。', '20%'),
    bad('投诉率2.1%，比上年的3.4%下降3.1个百分点。', '3.1个百分点'),
    bad('办理时限平均压缩40%，由15天降为12天。', '40%'),
    bad('新增执法装备80套，较上年增加16套，增长20%。', '20%'),
    bad('满意度96.4%，较上年提高0.5个百分点（上年为94.9%）。', '0.5个百分点'),
    bad('应诉案件同比减少30%（2022年200件，2023年160件）。', '30%'),
    bad('上半年接访320批，下半年接访256批，下半年比上半年下降30%。', '30%'),
    bad('二季度测评满意率92.4%，三季度93.9%，环比提高5.1个百分点。', '5.1个百分点'),
    bad('规定目标为报备率98%，实际报备率96%，高于目标2个百分点。', '2个百分点'),
    bad('到课率98.3%、及格率97.1%，前者比后者高1.5个百分点。', '1.5个百分点'),
    bad('噪声投诉同比减少90件，下降35%，为210件。', '35%'),
    bad(
      '接访量由2020年底的210人次发展到2023年底的420人次，翻了两番。',
      '接访量由2020年底的210人次发展到2023年底的420人次，翻了两番',
    ),
    bad('信访量由上年的80件减少到40件，下降三成。', '信访量由上年的80件减少到40件，下降三成'),
    bad('受案、结案分别为110件、95件，同比分别增长10%、下降15%，上年分别为100件、100件。', '15%'),
    bad('来信、来电分别为90件、60件，较上年的100件、80件分别下降10%、35%。', '35%'),
    bad('材料从20份减至14份，环节从10个减至7个，分别压减30%、20%。', '20%'),
    bad('法定时限合计80天，承诺时限合计20天，压缩85%。', '85%'),
    bad('平均用时18天，较法定期限60天提速30%。', '30%'),
  ],
  good: good(
    near(
      '受案、结案分别为110件、95件，同比分别增长10%、下降5%，上年分别为100件、100件。',
      'each by its turn',
    ),
    near('来信、来电分别为90件、60件，较上年的100件、80件分别下降10%、25%。', 'each by its turn'),
    near('法定时限合计80天，承诺时限合计20天，压缩75%。', '60 of 80'),
    near('平均用时18天，较法定期限60天提速70%。', '42 of 60'),
    near('收案、结案分别为110件、95件，同比分别增长10%、12%。', 'the year before is not told'),
    near(
      '收案同比下降15.3%，败诉案件由19件降为12件，败诉率由9.1%降为6.8%。',
      'the fall of another thing is told first',
    ),
    '事项从39项增加到72项，表单从120张增加到240张，分别增长84.6%、100%。',
    near('案件办理时限由20天压缩到15天，压缩25%。', 'a quarter less'),
    near('投诉率2.1%，比上年的3.4%下降1.3个百分点。', 'the points are right'),
    near('满意度96.4%，较上年提高1.5个百分点（上年为94.9%）。', 'the points are right'),
    near('满意度96.4%，较上年提高0.5个百分点，知晓率94.9%。', 'another rate, not the one before'),
    '接听量由3000次增加到6100次，翻了一番。',
    '审查一审案件从10万件增至21.3万件，翻了一番。',
    near('比上年上升2.1%；结案率为93%，同比上升1.3个百分点。', 'a change is no level'),
    near('罚款9.85亿元，比去年同期（10.75亿元）减少8.41%。', 'both amounts are rounded'),
    near('办理时限平均压缩20%，由15天降为12天。', 'three of fifteen'),
    near('新增执法装备80套，较上年增加16套，增长25%。', '16 more than 64'),
    near('上半年接访320批，下半年接访256批，下半年比上半年下降20%。', '64 of 320'),
    near('二季度测评满意率92.4%，三季度93.9%，环比提高1.5个百分点。', 'it is 1.5'),
    near('规定目标为报备率98%，实际报备率96%，低于目标2个百分点。', 'below it'),
    near('到课率98.3%、及格率97.1%，前者比后者高1.2个百分点。', 'it is 1.2'),
    near('噪声投诉同比减少90件，下降30%，为210件。', '90 of 300'),
    near('上半年接访320批，下半年接访256批，同比下降30%。', 'held against another year'),
    near('办件量500件，同比增长20%。', 'the year before is not told'),
  ),
})
