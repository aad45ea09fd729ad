import type { Answer, RuleStatus } from '@fazhi/model'
import { aboutLine } from '../about-line.js'
import { countFindings, groupEffects, showCounts } from '../counts.js'
import { rulesNotAsked, showStatus, unfinishedRules } from '../rule-status.js'
import { showUnfinished, showVerdict } from '../verdict.js'
import { wordHeldLine } from '../word-held.js'
import { wordsOf } from '../words/words.js'
import type { MarkdownContext, MarkdownOptions } from './context.js'
import { inline, table } from './escape.js'
import { acknowledgedMarkdown, findingsMarkdown } from './findings.js'
import { ledgerMarkdown } from './ledger.js'
import { passesMarkdown } from './passes.js'
import { planMarkdown } from './plan.js'

const ruleTitle = (id: string, { names }: MarkdownContext): string => {
  const title = names?.rule?.(id)
  return title === undefined ? id : `${id} ${inline(title)}`
}

/** Rules that did not finish, above everything else. */
const unfinishedMarkdown = (answer: Answer, context: MarkdownContext): readonly string[] => {
  const { word, language, say } = context
  const unfinished = unfinishedRules(answer.rules)
  if (unfinished.length === 0) return []
  const rows = unfinished.map(
    (rule) =>
      `> - ${ruleTitle(rule.rule, context)}${word('colon')}${inline(showStatus(rule, language, say))}`,
  )
  return [`> **${showUnfinished(answer.verdict, unfinished, language)}**\n>\n${rows.join('\n')}`]
}

const notAskedMarkdown = (rules: readonly RuleStatus[], context: MarkdownContext): string => {
  const { word, language, say } = context
  return table(
    [word('table.rule'), word('table.why')],
    rulesNotAsked(rules).map((rule) => [
      ruleTitle(rule.rule, context),
      inline(showStatus(rule, language, say)),
    ]),
  )
}

/**
 * An answer as Markdown: the verdict with its counts and the rules that did not finish, the plan, the findings by section, what
 * somebody answers for, what must be there, every figure and deed, the rules that were not asked, and what the answer went by.
 */
export const answerToMarkdown = (answer: Answer, options: MarkdownOptions): string => {
  const { language } = options
  const word = wordsOf(language)
  const context: MarkdownContext = { ...options, word }
  const { roots, effects } = groupEffects(answer.findings)
  const open = roots.filter((finding) => finding.acknowledged === undefined)
  const answeredFor = roots.filter((finding) => finding.acknowledged !== undefined)
  const part = (title: string, body: string): readonly string[] =>
    body === '' ? [] : [`## ${title}`, body]
  const verdict = showVerdict(answer.verdict, language, options.subject)
  const assumptions = options.about?.assumptions ?? []
  const ledger = ledgerMarkdown(options.about ?? {}, context)
  const held = wordHeldLine(options.about ?? {}, language)
  return `${[
    ...(options.title === undefined ? [] : [`# ${inline(options.title)}`]),
    `**${verdict}** ${showCounts(countFindings(answer.findings), word)}`,
    ...unfinishedMarkdown(answer, context),
    ...part(word('plan.heading'), planMarkdown(answer.plan, answer.findings, context)),
    ...(open.length === 0
      ? []
      : [`## ${word('findings.title')}`, ...findingsMarkdown(open, effects, context)]),
    ...part(word('acknowledged.title'), acknowledgedMarkdown(answeredFor, effects, context)),
    ...part(word('passes.title'), passesMarkdown(answer.passes, context)),
    ...(ledger.length === 0 ? [] : [`## ${word('ledger.title')}`, ...ledger]),
    ...part(word('rules.title'), notAskedMarkdown(answer.rules, context)),
    ...(assumptions.length === 0
      ? []
      : [
          `## ${word('assumptions.title')}`,
          assumptions.map(({ message }) => `- ${inline(message)}`).join('\n'),
        ]),
    ...(held === undefined ? [] : [inline(held)]),
    ...(options.about === undefined
      ? []
      : [inline(aboutLine(answer, options.about, language, options.subject, options.names))]),
  ].join('\n\n')}\n`
}
