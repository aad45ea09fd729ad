import {
  type Catalog,
  type Finding,
  label,
  type Principal,
  principalNames,
  type UnitResult,
  type Year,
} from '@fazhi/model'
import { findingToJson } from '@fazhi/render'
import {
  cardText,
  dutyView,
  dutyViewText,
  type PrincipalCard,
  principalCards,
  principalViewText,
} from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'
import { say } from '../output/say.js'

/** Whether a principal is meant: by id, name, or what the office is called. */
const isMeant = (wanted: string, { id, name, role }: Principal): boolean => {
  const { zh, en } = principalNames[role]
  return [id, name, role, zh, en].includes(wanted)
}

const showCards = (
  context: Context,
  year: Year,
  cards: readonly PrincipalCard[],
  unit: string,
  dutyTitle: (code: string) => string | undefined,
): void => {
  const { language, json, io } = context
  if (json) {
    printJson(context, {
      format: 1,
      language,
      unit,
      principalViews: cards.map(({ view }) => view),
      cards: cards.map(({ view: _, findings, ...card }) => ({
        ...card,
        findings: findings.map((finding) => findingToJson(finding, language, say)),
      })),
    })
    return
  }
  const texts = cards.map((card) =>
    [
      cardText(year, card, { language, sayFinding: (finding) => say(finding, language) }),
      principalViewText(year, card.view, { language, dutyTitle }),
    ].join('\n\n'),
  )
  io.stdout(`${texts.join('\n\n\n')}\n`)
}

/** Prints a view of the unit, where one is asked for: its duties (`--duty`), or the cards of principals (`--principal`). */
export const showView = (
  context: Context,
  year: Year,
  result: UnitResult,
  { duties, findings }: Pick<Catalog, 'duties'> & { readonly findings: readonly Finding[] },
): ExitCode | undefined => {
  const { language, request, json, io } = context
  const { unit } = result
  const dutyTitle = (code: string): string | undefined => {
    const duty = duties.find(({ id }) => id === code)
    return duty && label(duty.title, language)
  }
  const wanted = request.values['principal']
  if (wanted !== undefined) {
    const cards = principalCards(year, unit, { duties, findings })
    const meant = cards.filter(({ principal }) => isMeant(wanted, principal))
    if (meant.length === 0) {
      const known = cards
        .map(
          ({ principal: { id, name, role } }) =>
            `${principalNames[role][language === 'en' ? 'en' : 'zh']} ${name} (${id})`,
        )
        .join(', ')
      return context.misuse('unknownPrincipal', { principal: wanted, known })
    }
    showCards(context, year, meant, unit, dutyTitle)
    return 0
  }
  if (!request.switches.has('duty')) return undefined
  const view = dutyView(year, unit)
  if (json) printJson(context, { format: 1, language, unit, dutyView: view })
  else io.stdout(`${dutyViewText(year, view, { language, dutyTitle })}\n`)
  return 0
}
