import { always, bad, good, norm, reportRule } from '../report-rule.js'
import { tokenSpot } from './placeholder-drafts.js'

type Codes = {
  'PLC-012': { readonly token: string }
}

/** A place name was taken out of a title and left no trace: 2021年度市法治…. */
export const droppedPlaceRule = reportRule<Codes>({
  id: 'PLC-012',
  title: { zh: '标题中的地名被删去', en: 'A place name was taken out of the title' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: norm('official-documents-2012', '9', 'partyRegulation'),
  messages: {
    'PLC-012': {
      'zh-CN': '“{token}”之间的地名被删去，应补上。',
      en: 'A place name was taken out inside "{token}"; put it back.',
    },
  },
  *check(subject, look) {
    for (const block of subject.blocks)
      if (block.kind === 'title' || block.kind === 'heading') look()
    for (const placeholder of subject.placeholders) {
      if (placeholder.form !== 'dropped') continue
      yield { code: 'PLC-012', ...tokenSpot(subject, placeholder) }
    }
  },
  bad: [
    bad('2021年度市法治建设情况报告\n今年以来，工作扎实推进。', '度市'),
    bad('二〇二二年度县法治政府建设情况报告\n现将情况报告如下。', '度县'),
    bad('2022年县人民政府法治政府建设年度报告\n现将情况报告如下。', '年县'),
    bad('2023年度区法治政府建设年度报告\n现将情况报告如下。', '度区'),
    bad('关于市推进依法行政情况的报告\n现将情况报告如下。', '于市'),
  ],
  good: good(
    '2021年度青山市法治建设情况报告\n今年以来，工作扎实推进。',
    '青山市2021年度法治建设情况报告\n2021年市委常委会听取汇报。',
    '市司法局2021年度法治政府建设情况报告\n现将情况报告如下。',
  ),
})
