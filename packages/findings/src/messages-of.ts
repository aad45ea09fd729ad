import { FazhiError } from '@fazhi/model'
import type { Messages } from './messages.js'
import type { CodesOf, MessageTexts, Rule } from './rule.js'

/**
 * Collects the texts that rules carry themselves into one table for `message`.
 * @throws FazhiError `invalidRule` when two rules say the same code.
 */
export const messagesOf = <
  const Rules extends readonly Pick<Rule<never, never>, 'id' | 'messages'>[],
>(
  rules: Rules,
): Messages<CodesOf<Rules>> => {
  const zh: Record<string, string> = {}
  const en: Record<string, string> = {}
  for (const { id, messages } of rules) {
    const own: Readonly<Record<string, MessageTexts | undefined>> = messages ?? {}
    for (const [code, texts] of Object.entries(own)) {
      if (texts === undefined) continue
      if (Object.hasOwn(zh, code))
        throw new FazhiError('invalidRule', { rule: id, problems: [`code ${code} is used twice`] })
      zh[code] = texts['zh-CN']
      en[code] = texts.en
    }
  }
  return { 'zh-CN': zh, en } as unknown as Messages<CodesOf<Rules>>
}
