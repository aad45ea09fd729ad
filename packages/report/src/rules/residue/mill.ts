import { always, bad, good, judged, reportRule, spot } from '../report-rule.js'

/** A banner of a text mill or reposting site. */
export const millRule = reportRule({
  id: 'RES-004',
  title: { zh: '夹带文库或转载标记', en: 'Banner of a text mill left in the text' },
  severity: 'error',
  outcome: 'fail',
  remedy: 'correct',
  phases: always,
  basis: judged(),
  *check(subject, look) {
    for (const residue of subject.residue) {
      look()
      if (residue.kind === 'mill') {
        yield {
          code: 'RES-004',
          params: {},
          ...spot(subject, residue.start, residue.end),
          fix: { start: residue.start, end: residue.end, text: '' },
        }
      }
    }
  },
  bad: [
    bad('本文由小编整理发布。', '本文由小编整理发布'),
    bad('转载请注明出处。', '转载请注明出处'),
  ],
  good: good('整理汇编案例12个。', '编辑普法读本2万册。', '查处侵权案件6件，责令联系权利人。'),
})
