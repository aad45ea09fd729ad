import { editedAccount } from '../../testing/edited.js'
import { always, judged, type None, reportRule } from '../report-rule.js'
import { checkItem, otherGenre } from './mandatory-item.js'

type Codes = {
  'STR-019.performance': None
  'STR-019.problems': None
  'STR-019.inPassing': None
  'STR-019.rectification': None
  'STR-019.nextSteps': None
  'STR-019.closing': None
  'STR-019.form': None
}

const profile = 'duty-report'

/**
 * What local systems of reporting on law ask of a principal's account. The national text was read in its opening only and lists no
 * contents, so a person decides.
 */
export const accountRule = reportRule<Codes>({
  id: 'STR-019',
  title: { zh: '述法报告缺少应有内容', en: "A principal's account lacks what is asked of it" },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'STR-019.performance': {
      'zh-CN': '没有找到本人履行推进法治建设职责情况的部分，请确认。',
      en: 'No part tells how the principal performed the duty; confirm.',
    },
    'STR-019.problems': {
      'zh-CN': '没有找到存在的问题。各地述法制度通常要求查摆问题，请确认。',
      en: 'No problems are told; local systems usually ask for them. Confirm.',
    },
    'STR-019.inPassing': {
      'zh-CN': '问题只在正文中带过，没有单独的标题；请确认是否足够。',
      en: 'Problems are told in passing, without a heading of their own; confirm that it suffices.',
    },
    'STR-019.rectification': {
      'zh-CN': '没有写上年度述法、督察指出的问题整改得怎样，请确认。',
      en: 'It is not told what came of problems found the year before; confirm.',
    },
    'STR-019.nextSteps': {
      'zh-CN': '没有找到下一步打算，请确认。',
      en: 'No next steps are told; confirm.',
    },
    'STR-019.closing': {
      'zh-CN': '下一步打算只在结尾一段带过，没有单独的标题；请确认是否足够。',
      en: 'Next steps stand in a closing paragraph only; confirm that it suffices.',
    },
    'STR-019.form': {
      'zh-CN': '没有写明述法的形式（年终述职、现场、书面、专题等），请确认。',
      en: 'The form of the account (year-end, on site, in writing …) is not said; confirm.',
    },
  },
  notApplicable: (subject) =>
    subject.profile.items.some(({ id }) => id === 'performance')
      ? otherGenre(subject)
      : { zh: '不是述法报告', en: "not a principal's account" },
  check: (subject, look) => [
    ...checkItem(subject, look, 'performance', { missing: 'STR-019.performance' }),
    ...checkItem(subject, look, 'problems', {
      missing: 'STR-019.problems',
      partial: 'STR-019.inPassing',
    }),
    ...checkItem(subject, look, 'rectification', { missing: 'STR-019.rectification' }),
    ...checkItem(subject, look, 'nextSteps', {
      missing: 'STR-019.nextSteps',
      partial: 'STR-019.closing',
    }),
    ...checkItem(subject, look, 'form', { missing: 'STR-019.form' }),
  ],
  bad: [
    { input: { text: editedAccount.without('三、', '四、'), profile }, finds: [''] },
    { input: { text: editedAccount.without('二、', '三、'), profile }, finds: [''] },
    { input: { text: editedAccount.without('四、', '\n青山县水利局'), profile }, finds: [''] },
    { input: { text: editedAccount.replace('书面述法', '报告'), profile }, finds: [''] },
  ],
  good: [
    { input: { text: editedAccount.sound, profile } },
    {
      input: { text: editedAccount.replace('四、下一步打算', '四、今后努力方向'), profile },
      why: 'next steps in other words',
    },
    {
      input: {
        text: editedAccount.replace(
          '二、上年度问题整改情况\n上年度述法点评指出的2项问题已完成整改',
          '二、其他情况\n对照督察反馈的2项问题，逐项整改到位',
        ),
        profile,
      },
      why: 'what came of problems is told in a sentence',
    },
  ],
})
