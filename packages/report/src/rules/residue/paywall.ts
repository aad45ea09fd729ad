import { lookAtSentences } from '../look-at-sentences.js'
import { always, bad, good, judged, type None, reportRule, spot, spots } from '../report-rule.js'
import { residueFix } from './residue-fix.js'

type Codes = {
  'RES-003': None
  'RES-003.single': None
}

/** Markers of a download site: a pair is one finding with two places. */
export const paywallRule = reportRule<Codes>({
  id: 'RES-003',
  title: { zh: '夹带付费阅读标记', en: 'Paywall marker left in the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  messages: {
    'RES-003': {
      'zh-CN': '夹带一对付费阅读标记，应一并删除。',
      en: 'A pair of paywall markers is left in the text; delete both.',
    },
    'RES-003.single': {
      'zh-CN': '夹带付费阅读标记，应删除。',
      en: 'A paywall marker is left in the text; delete it.',
    },
  },
  *check(subject, look) {
    let open: (typeof subject.residue)[number] | undefined
    lookAtSentences(subject, look)
    const alone = (residue: (typeof subject.residue)[number]) => ({
      code: 'RES-003.single' as const,
      params: {},
      ...spot(subject, residue.start, residue.end),
      // Words that end a preview say that text is missing; only a bare marker goes without a question.
      ...(residue.kind === 'paywall' ? {} : residueFix(subject, residue, true)),
    })
    for (const residue of subject.residue) {
      if (residue.kind === 'paywall') yield alone(residue)
      else if (residue.kind === 'paywallStart') {
        if (open !== undefined) yield alone(open)
        open = residue
      } else if (residue.kind === 'paywallEnd') {
        if (open === undefined) yield alone(residue)
        else {
          const [first, second] = [open, residue].map((one) => residueFix(subject, one, true).fix)
          yield {
            code: 'RES-003',
            params: {},
            ...spots(subject, open, [residue]),
            ...(first === undefined || second === undefined
              ? {}
              : { fix: { ...first, also: [second] } }),
          }
        }
        open = undefined
      }
    }
    if (open !== undefined) yield alone(open)
  },
  bad: [
    bad('##paidbegin##工作扎实推进。\n持续规范执法。##paidend##', '##paidbegin##'),
    bad('工作扎实推进。试读结束，开通VIP继续阅读', '试读结束', '开通VIP继续阅读'),
    bad('工作扎实推进。点击查看全文', '点击查看全文'),
    bad('工作扎实推进。此处省略1200字', '此处省略1200字'),
    bad('工作扎实推进。##PaidEnd##', '##PaidEnd##'),
  ],
  good: good(
    '推行付费信息公开目录管理。',
    '制度文本可在县政府网站点击查看，会员企业42家。',
    '使用##号标注重点事项。',
    '登录后可查询办理进度。',
  ),
})
