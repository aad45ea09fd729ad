import { edited } from '../../testing/edited.js'
import { always, judged, reportRule, spot } from '../report-rule.js'
import { otherGenre } from './mandatory-item.js'

type Codes = {
  'STR-016': { readonly title: string }
  'STR-016.year': { readonly title: string }
}

/** The title names another kind of report than the profile asked for. */
export const titleWordsRule = reportRule<Codes>({
  id: 'STR-016',
  title: { zh: '标题与报告类型不符', en: 'The title is of another kind of report' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'STR-016': {
      'zh-CN': '标题没有写明是“{title}”，请确认报告类型。',
      en: 'The title does not say that this is "{title}"; confirm the kind of report.',
    },
    'STR-016.year': {
      'zh-CN': '标题“{title}”没有写年度。',
      en: 'The title "{title}" names no year.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const titles = subject.blocks.filter((block) => block.kind === 'title')
    const [first] = titles
    const last = titles.at(-1)
    if (first === undefined || last === undefined) return
    look()
    // A title may stand on two lines, or twice.
    const whole = titles.map((title) => title.text).join('')
    const named = subject.profile.titles.some((word) => whole.includes(word))
    // A year that was left blank is another matter.
    if (
      named &&
      !/[\d０-９〇零Xx×*]{2}/.test(whole) &&
      !subject.placeholders.some(({ block }) => subject.blocks[block]?.kind === 'title')
    )
      yield {
        code: 'STR-016.year',
        params: { title: whole.slice(0, 40) },
        ...spot(subject, first.start, last.end),
      }
    if (named) return
    yield {
      code: 'STR-016',
      params: { title: subject.profile.title.zh },
      ...spot(subject, first.start, last.end),
    }
  },
  bad: [
    {
      input: { text: edited.replace('2021年度法治政府建设情况报告', '2021年度法治建设情况报告') },
      finds: ['青山县2021年度法治建设情况报告'],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    {
      input: {
        text: edited.replace('2021年度法治政府建设情况报告', '2021年度法治建设情况报告'),
        profile: 'situation-report',
      },
      why: 'the wider report has this title',
    },
    {
      input: {
        text: edited.replace(
          '青山县2021年度法治政府建设情况报告',
          '关于2021年度法治政府建设\n情况的报告',
        ),
      },
    },
  ],
})
