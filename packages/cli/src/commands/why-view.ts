import { type Catalog, label, type UnitResult, type UnitSubmission, type Year } from '@fazhi/model'
import { dutyView, dutyViewText, principalViews, principalViewText } from '@fazhi/sdk'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'

const principalsOf = (year: Year, { unit }: UnitResult): UnitSubmission['principals'] =>
  year.submissions.flatMap((one) =>
    'unit' in one && one.unit.id === unit && one.year === year.year ? one.principals : [],
  )

/** Prints a view of the unit, where one is asked for: its duties (`--duty`), or a principal's term (`--principal`). */
export const showView = (
  context: Context,
  year: Year,
  result: UnitResult,
  { duties }: Pick<Catalog, 'duties'>,
): ExitCode | undefined => {
  const { language, request, json, io } = context
  const { unit } = result
  const dutyTitle = (code: string): string | undefined => {
    const duty = duties.find(({ id }) => id === code)
    return duty && label(duty.title, language)
  }
  const wanted = request.values['principal']
  if (wanted !== undefined) {
    const persons = principalsOf(year, result)
    if (!persons.some(({ id, name }) => id === wanted || name === wanted)) {
      const known = persons.map(({ id, name }) => `${name} (${id})`).join(', ')
      return context.misuse('unknownPrincipal', { principal: wanted, known })
    }
    const views = principalViews(year, unit, wanted)
    if (json) printJson(context, { format: 1, language, unit, principalViews: views })
    else
      io.stdout(
        `${views.map((view) => principalViewText(year, view, { language, dutyTitle })).join('\n\n')}\n`,
      )
    return 0
  }
  if (!request.switches.has('duty')) return undefined
  const view = dutyView(year, unit)
  if (json) printJson(context, { format: 1, language, unit, dutyView: view })
  else io.stdout(`${dutyViewText(year, view, { language, dutyTitle })}\n`)
  return 0
}
