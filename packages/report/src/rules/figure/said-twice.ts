import { compare } from '@fazhi/model'
import type { Figure } from '../../layers/figures.js'
import { isExact } from '../../layers/relations.js'
import { edited } from '../../testing/edited.js'
import { always, judged, reportRule } from '../report-rule.js'
import { otherGenre } from '../structure/mandatory-item.js'
import { figureSpots, written } from './figure-text.js'

const other =
  /去年|上年|同期|同比|目标|力争|计划|预计|将|累计|历年|截至|以来|季度|上半年|下半年|月|全国|全省|每年|\d{4}年|其中|分别|第[一二三四五六七八九十\d]+批/

type Codes = {
  'FIG-005': { readonly first: string; readonly second: string; readonly what: string }
}

/** The same thing stated twice with two numbers. Nearly always one of the two is another year's or a target: a question only. */
export const saidTwiceRule = reportRule<Codes>({
  id: 'FIG-005',
  title: { zh: '同一事项两处数字不同', en: 'The same thing has two numbers' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'FIG-005': {
      'zh-CN': '“{what}”前文为 {first}，此处为 {second}，请核对。',
      en: '"{what}" was {first} before and is {second} here; check which is right.',
    },
  },
  notApplicable: otherGenre,
  *check(subject, look) {
    const first = new Map<string, Figure>()
    for (const figure of subject.figures) {
      if (
        figure.role !== 'quantity' ||
        figure.unit === '' ||
        figure.unit === '年' ||
        !isExact(figure)
      )
        continue
      if (subject.topSection(figure.block)?.topic !== 'achievements') continue
      const what = figure.head
        .replace(/(?:共|了|为|达|到|共计|合计)+$/, '')
        .replace(/^(?:全年|今年|年内|本年度?)/, '')
      // A short head says too little to be the same thing.
      if (what.length < 6 || other.test(subject.sentences[figure.sentence]?.text ?? '')) continue
      const key = `${what.slice(-12)}|${figure.unit}`
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, figure)
        continue
      }
      look()
      if (
        earlier.sentence === figure.sentence ||
        compare(earlier.value.lo, figure.value.lo) === 0
      ) {
        continue
      }
      yield {
        code: 'FIG-005',
        params: { first: written(subject, earlier), second: written(subject, figure), what },
        ...figureSpots(subject, figure, [earlier]),
      }
    }
  },
  bad: [
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。全年审查行政规范性文件26件。',
        ),
      },
      finds: ['26件'],
    },
  ],
  good: [
    { input: { text: edited.sound } },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。审查行政规范性文件28件。',
        ),
      },
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。去年审查行政规范性文件26件。',
        ),
      },
      why: 'the year before is another quantity',
    },
  ],
})
