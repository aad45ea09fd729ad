import { saidTwice } from '../../layers/said-twice.js'
import { edited } from '../../testing/edited.js'
import { always, judged, reportRule } from '../report-rule.js'
import { otherGenre } from '../structure/mandatory-item.js'
import { figureSpots, written } from './figure-text.js'

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
    for (const { first, again, what, holds } of saidTwice(subject)) {
      look()
      if (holds) continue
      yield {
        code: 'FIG-005',
        params: { first: written(subject, first), second: written(subject, again), what },
        ...figureSpots(subject, again, [first]),
      }
    }
  },
  bad: [
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。调处各类山林纠纷412起。坚持抓早抓小，共化解山林纠纷421起。',
        ),
      },
      finds: ['421起'],
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。全年审查行政规范性文件26件。',
        ),
      },
      finds: ['26件'],
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。听证笔录合格率96.1%。加强抽检，听证笔录合格率达93.4%。',
        ),
      },
      finds: ['93.4%'],
    },
  ],
  good: [
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。调处各类山林纠纷412起。坚持抓早抓小，共化解山林纠纷412起。',
        ),
      },
      why: 'one number',
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。调处各类山林纠纷412起。坚持抓早抓小，成功化解山林纠纷389起。',
        ),
      },
      why: 'what succeeded is some of them',
    },
    {
      input: {
        text: edited.replace(
          '（四）推进多元解纷。',
          '（四）推进多元解纷。听证笔录合格率96.1%。加强抽检，听证笔录合格率达96%。',
        ),
      },
      why: 'the same rate, rounded',
    },
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
