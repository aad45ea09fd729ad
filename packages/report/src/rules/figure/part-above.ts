import { surelyAbove } from '@fazhi/identities'
import type { Figure } from '../../layers/figures.js'
import { matchesOf } from '../../layers/matches.js'
import { measureOf } from '../../layers/measures.js'
import { stepsAbove } from '../../layers/steps.js'
import { always, bad, good, judged, near, reportRule } from '../report-rule.js'
import { figureSpots, written } from './figure-text.js'

/** Those of them who did or are something: …，通过考试的46人. */
const ofThem =
  /^(?!.*(?:较|比|同|上年|往年|去年|结转|累计|全国|全省|新增|此外|另|加上|连同))[\u4e00-\u9fff“”]{2,14}的$/
/** 14个村中，已有12个. */
const among = /^[^，。；\d]{0,10}(?:当中|之中|中|(?<![公这那])里)(?:，|已|有)/

/** 审结121件中纠错15件. */
const ofThose =
  /^[^，。；、\d]{0,8}(?<![其集年])中(?![心央国学小型等级医药华共期介间])[^，。；、\d]{0,8}$/

/** 不足百人: a bound told in one character. */
const bound = /(?:不足|不到|近)(百|千|万)(?:余)?[人名位件家户]/g
const worth: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1000n, 万: 10_000n }

type Codes = {
  'FIG-018': { readonly part: string; readonly whole: string }
}

/** Some of those just counted (…的46人) are more than those counted. */
export const partAboveRule = reportRule<Codes>({
  id: 'FIG-018',
  title: { zh: '其中一部分多于总数', en: 'Some of them are more than all of them' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-018': {
      'zh-CN': '{part} 多于前面的 {whole}，请核对。',
      en: '{part} is more than the {whole} told before; check them.',
    },
  },
  *check(subject, look) {
    for (const { sentence, figures } of subject.figured) {
      const told = new Set<Figure>()
      for (const match of matchesOf(bound, sentence.text)) {
        const start = sentence.start + match.index
        const limit = worth[match[1] ?? ''] ?? 0n
        const part = figures.find(
          (figure) =>
            figure.role === 'quantity' &&
            figure.start > start &&
            figure.start - start < 24 &&
            figure.unit === match[0].slice(-1) &&
            /其中/.test(subject.text.slice(start, figure.start)),
        )
        if (part === undefined) continue
        look()
        if (part.value.lo.n < limit * part.value.lo.d) continue
        yield {
          code: 'FIG-018',
          params: { part: written(subject, part), whole: match[0] },
          ...figureSpots(subject, part, []),
        }
      }
      for (const [at, part] of figures.entries()) {
        if (part.role !== 'quantity' || part.bracket >= 0 || part.unit === '') continue
        const whole = figures[at - 1]
        if (whole === undefined || whole.role !== 'quantity' || whole.bracket >= 0) continue
        if (measureOf(whole) !== measureOf(part) || part.clause - whole.clause > 2) continue
        const some =
          among.test(subject.text.slice(whole.unitEnd, whole.unitEnd + 14)) ||
          ofThose.test(subject.text.slice(whole.unitEnd, part.start))
        // 不属于的12件，属于的29件: two sorts side by side.
        const sorts = whole.head.endsWith('的')
        if (!some && (sorts || !ofThem.test(part.head))) continue
        look()
        if (!surelyAbove(part.value, whole.value)) continue
        told.add(part)
        yield {
          code: 'FIG-018',
          params: { part: written(subject, part), whole: written(subject, whole) },
          ...figureSpots(subject, part, [whole]),
        }
      }
      if (figures.length < 2) continue
      look()
      for (const { part, whole } of stepsAbove(subject.text, figures)) {
        if (told.has(part)) continue
        yield {
          code: 'FIG-018',
          params: { part: written(subject, part), whole: written(subject, whole) },
          ...figureSpots(subject, part, [whole]),
        }
      }
    }
  },
  bad: [
    bad('组织240名干部参加考试，取得优秀成绩的260名。', '260名'),
    bad('参加旁听的人员不足百人，其中学生120人。', '120人'),
    bad('排查风险隐患86处，完成整改96处。', '96处'),
    bad('15个社区中，已有18个设立调解室。', '18个'),
    bad('约3000名群众参与测评，表示满意的3900名。', '3900名'),
    bad('发放问卷600份，收回630份。', '630份'),
    bad('发出检察建议38份，收到回复40份。', '40份'),
    bad('重大决策事项8项，经集体讨论11项。', '11项'),
    bad('审结案件121件中纠错151件。', '151件'),
    bad('应到代表42人，实到45人。', '45人'),
    bad('对60件制度文件进行清理，决定废止80件。', '80件'),
  ],
  good: good(
    near('组织240名干部参加考试，取得优秀成绩的60名。', 'some of them'),
    near('参加旁听的人员不足百人，其中学生60人。', 'less than a hundred'),
    near('发放问卷600份，收回580份。', 'some of them'),
    near('收到司法建议4份、检察建议9份，13份均按期回复。', 'both lots together'),
    near(
      '收到议案9件，其余8件转为建议，加上会后收到的42件，共50件。',
      'they come on top of the others',
    ),
    '新建绿道20公里、累计200公里，投入使用。',
    near('建好18个省级医学中心、40个专科。', 'a 中 inside a name'),
    near('移送拘留案件7起、犯罪案件5起，共移送12起。', 'both lots together'),
    near('印发通知38份，答复代表建议40份。', 'the deed names a thing of its own'),
    near('直接纠错60件，其中确认违法10件，撤销50件。', 'outcomes side by side'),
    near('交办单位60件，直办5件；按期回复65件。', 'both lots together'),
    near('受理80件，办结往年积压的95件。', 'things of the years before'),
  ),
})
