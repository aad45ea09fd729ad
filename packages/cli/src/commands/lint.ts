import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { showReach } from '../output/show-reach.js'
import { targetOf } from '../output/target.js'
import { mend } from './mend.js'
import { openRulebook } from './open-rulebook.js'
import { showLint } from './show-lint.js'

/** `fazhi lint RULEBOOK [--reach | --fix]` */
export const lint = async (context: Context): Promise<ExitCode> => {
  const [name = ''] = context.request.names
  if (context.request.switches.has('fix')) return mend(context, name)
  if (context.request.switches.has('in-place')) return context.misuse('mendInPlace', {})
  const target = await targetOf(context)
  if (typeof target === 'number') return target
  if (context.request.switches.has('reach')) {
    if (target.out !== undefined) return context.misuse('reachAlone', { option: '--out' })
    if (target.format !== 'text' && target.format !== 'json') {
      return context.misuse('reachAlone', { option: `--format ${target.format}` })
    }
  }
  const opened = await openRulebook(context, name)
  if (opened === 2) return opened
  // Of what cannot be computed with nothing can be reached; what is wrong with it comes instead.
  return context.request.switches.has('reach') && opened.rulebook !== undefined
    ? showReach(context, opened.file, opened.rulebook)
    : showLint(context, opened, target)
}
