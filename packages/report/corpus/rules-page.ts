// docs/readiness-rules.md from the rules themselves and from what was last measured of them; `npm run corpus -- --write` writes it, a test
// fails when it is stale.
import { catalog, citeFrom } from '@fazhi/catalog'
import type { KnownRule } from '../src/rules/families.js'

/** What was measured of a rule. */
export interface Measured {
  readonly looked: number
  readonly alarms: number
  readonly right: number
  readonly falseAlarms: number
  readonly bred: number
  readonly sample: number
}

const families: Readonly<Record<string, string>> = {
  STR: '结构 · Structure',
  PLC: '未填内容 · Placeholders',
  RES: '残留 · Residue',
  FIG: '数字 · Figures',
  RAT: '比率 · Rates',
  DAT: '日期 · Dates',
  DDL: '期限 · Deadlines',
  REF: '引用 · References',
  TRM: '用语 · Terms',
  TYP: '近似错字 · Near misses',
  CLM: '结论 · Claims',
  PUN: '标点 · Punctuation',
  PRV: '慎重公开 · Caution',
  STY: '文字 · Style',
  TIE: '与汇总核对 · Tie-out',
}
const severities = { error: '错误 · error', warning: '提醒 · warning', info: '提示 · hint' }
const outcomes = { fail: '', review: '（请人核对 · for a person to look at）' }
const remedies = { correct: '改正 · correct', confirm: '改正或确认 · correct or confirm' }
const phaseNames = { draft: '起草 draft', submit: '报送 submit', publish: '公开 publish' }
const authorities = {
  law: '法律 · law',
  regulation: '行政法规 · regulation',
  partyRegulation: '党内法规 · Party regulation',
  nationalStandard: '国家标准 · national standard',
  policy: '政策文件 · policy',
  localNotice: '地方通知 · local notice',
  houseStyle: '行文习惯 · house style',
  ourJudgement: '本库的判断 · our judgement',
}

const shown = (text: string): string => {
  const line = text.replaceAll('\n', ' ⏎ ').replace(/[\u200b\u2060\ufeff]/g, '␣')
  return `\`${line.length > 90 ? `${line.slice(0, 90)}…` : line}\``
}

const measuredLine = (measured: Measured | undefined): string => {
  if (measured === undefined) return '尚未测量 · not measured yet'
  const { looked, alarms, right, falseAlarms, bred, sample } = measured
  if (looked === 0 && alarms === 0)
    return '文本语料里没有可看之处，准确率未知 · nothing to look at in the texts measured; precision unknown'
  const fired = right + bred + sample
  return [
    `看了 ${looked} 处，误报 ${falseAlarms} 处`,
    `语料中属实 ${right} 处，植入的错误发现 ${bred} 处，样本报告 ${sample} 条`,
    fired + falseAlarms === 0
      ? '从未触发，准确率未知'
      : `准确率 ${((100 * fired) / (fired + falseAlarms)).toFixed(1)} %`,
  ]
    .join('；')
    .concat(
      ` · looked at ${looked} places, ${falseAlarms} false alarms; ${right} true on sound texts, ${bred} planted faults, ${sample} in the sample report; `,
      fired + falseAlarms === 0
        ? 'never fired, precision unknown'
        : `precision ${((100 * fired) / (fired + falseAlarms)).toFixed(1)} %`,
    )
}

const section = (rule: KnownRule, measured: Measured | undefined): string => {
  const citeZh = citeFrom(catalog, 'zh-CN')(rule.basis)
  const citeEn = citeFrom(catalog, 'en')(rule.basis)
  const basis =
    citeZh === undefined ? authorities[rule.basis.authority] : `${citeZh} · ${citeEn ?? ''}`
  const messages = Object.entries(rule.messages ?? {}).map(
    ([code, texts]) => `- \`${code}\` ${texts['zh-CN']}<br>${texts.en}`,
  )
  const texts = (examples: readonly { readonly input: { readonly text: string } }[]) =>
    examples.slice(0, 3).map(({ input }) => `  - ${shown(input.text)}`)
  return [
    `### ${rule.id} ${rule.title.zh}\n`,
    `${rule.title.en ?? ''}\n`,
    `- 轻重 · weight: ${severities[rule.severity]}${outcomes[rule.outcome]}`,
    `- 处理 · remedy: ${remedies[rule.remedy]}`,
    `- 阶段 · phases: ${rule.phases.map((phase) => phaseNames[phase]).join('、')}`,
    `- 依据 · basis: ${basis}`,
    ...(rule.from === undefined && rule.to === undefined
      ? []
      : [`- 有效期 · in force: ${rule.from ?? '…'} — ${rule.to ?? '…'}`]),
    `- 实测 · measured: ${measuredLine(measured)}`,
    '- 会说 · what it says:',
    ...messages.map((line) => `  ${line}`),
    '- 会报 · fires on:',
    ...texts(rule.bad),
    '- 不报 · stays silent on:',
    ...texts(rule.good),
    '',
  ].join('\n')
}

/** The page of all rules, by family and number. */
export const rulesPage = (
  rules: readonly KnownRule[],
  measured: Readonly<Record<string, Measured | undefined>>,
): string => {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    '# 报告检查规则 · Rules over a report\n',
    '由规则本身和最近一次测量生成，请勿手改：`npm run corpus -- --write`。 · Generated from the rules and the last measurement; do not edit.\n',
    '“看了”是规则本可以触发的地方，取自没有问题的报告和改动后仍然正确的文本；“植入的错误”是在这些报告里按已知位置植入的错误。级别：错误要求看过三百处以上没有误报，提醒要求六十处里至多误报一处，机会更少的只能请人核对。 · "Looked" counts places where the rule could have fired, on sound reports and on texts that were changed and stay right; "planted faults" are put into such reports at known places. An error needs three hundred such places without a false alarm, a warning at most one false alarm in sixty; a rule with fewer opportunities may only ask a person to look.\n',
    ...Object.entries(families).flatMap(([family, title]) => {
      const own = sorted.filter(({ id }) => id.startsWith(family))
      return own.length === 0
        ? []
        : [`## ${title}\n`, ...own.map((rule) => section(rule, measured[rule.id]))]
    }),
  ].join('\n')
}
