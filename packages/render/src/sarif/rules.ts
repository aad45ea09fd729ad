import { type Finding, type Language, label } from '@fazhi/model'
import { findWord, wordsOf } from '../words/words.js'
import { type RuleInfo, type SarifOptions, unfinishedStates } from './context.js'
import { levelOf } from './level.js'
import type { SarifRule } from './log.js'
import { literal, templateOf } from './message.js'

/** An English title as an identifier, as SARIF recommends: "A rate needs its sign" → "ARateNeedsItsSign". */
const pascal = (title: string): string =>
  title
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')

/** What is done about a rule's findings, and how binding the rule is, in a sentence. */
const fullText = (rule: RuleInfo, language: Language): string => {
  const word = wordsOf(language)
  const authority =
    rule.basis === undefined ? undefined : findWord(`authority.${rule.basis.authority}`, language)
  return [
    label(rule.title, language),
    ...(rule.remedy === undefined
      ? []
      : [`${word('table.remedy')}${word('colon')}${word(`remedy.${rule.remedy}`)}`]),
    ...(authority === undefined ? [] : [authority]),
  ].join(word('semicolon'))
}

/** Findings by rule, one for each code: what the messages of a rule are made from. */
const messagesOf = (
  samples: readonly Finding[],
  language: Language,
  options: SarifOptions,
): Pick<SarifRule, 'messageStrings'> =>
  samples.length === 0
    ? {}
    : {
        messageStrings: Object.fromEntries(
          samples.map((sample) => [
            sample.code,
            { text: templateOf(sample, language, options.say) },
          ]),
        ),
      }

/** The rules in a language: every one the caller knows, and those that only their findings name, in the order of their ids. */
export const rulesIn = (
  language: Language,
  samples: ReadonlyMap<string, readonly Finding[]>,
  ids: readonly string[],
  options: SarifOptions,
): readonly SarifRule[] => {
  const known = new Map((options.rules ?? []).map((rule) => [rule.id, rule]))
  return ids.map((id) => {
    const rule = known.get(id)
    const own = samples.get(id) ?? []
    const messages = messagesOf(own, language, options)
    if (rule === undefined) {
      const [sample] = own
      return {
        id,
        ...messages,
        ...(sample === undefined
          ? {}
          : { defaultConfiguration: { level: levelOf(sample.severity) } }),
      }
    }
    const name = rule.title.en === undefined ? '' : pascal(rule.title.en)
    return {
      id,
      ...(name === '' ? {} : { name }),
      shortDescription: { text: literal(label(rule.title, language)) },
      fullDescription: { text: literal(fullText(rule, language)) },
      ...messages,
      defaultConfiguration: { level: levelOf(rule.severity) },
    }
  })
}

/** Descriptors of what is said about rules that did not finish, in a language. */
export const notificationsIn = (language: Language): readonly SarifRule[] =>
  unfinishedStates.map((state) => ({
    id: state,
    shortDescription: { text: wordsOf(language)(`rule.${state}`) },
  }))
