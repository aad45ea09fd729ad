import { nearest } from '@fazhi/findings'
import { findingsBelow, findingsJson } from '../catalog/findings.js'
import { list } from '../catalog/list.js'
import { openCatalog } from '../catalog/open-catalog.js'
import { show } from '../catalog/show.js'
import { why } from '../catalog/why.js'
import type { ExitCode } from '../io.js'
import { type Context, printJson } from '../output/context.js'

/** What can be done with the catalog. */
export const catalogActions = ['list', 'show', 'why'] as const

/** `fazhi catalog list|show|why` */
export const catalog = async (context: Context): Promise<ExitCode> => {
  const [asked = '', name] = context.request.names
  const action = catalogActions.find((candidate) => candidate === asked)
  if (action === undefined) {
    const near = nearest(asked, catalogActions)
    return near === undefined
      ? context.misuse('catalogAction', { action: asked })
      : context.misuse('catalogActionNear', { action: asked, nearest: near })
  }
  if (action !== 'list' && name === undefined) {
    return context.misuse('tooFew', { command: `catalog ${action}` })
  }
  const opened = await openCatalog(context)
  if (opened === 2) return opened
  if (opened.resolved === undefined) {
    // An overlay that could not be read has nothing to show but what is wrong with it.
    const { findings, texts } = opened
    if (context.json) printJson(context, { format: 1, findings: findingsJson(context, findings) })
    else context.io.stdout(findingsBelow(context, findings, texts).trimStart())
    return 1
  }
  if (action === 'list') return list(context, opened, name)
  return action === 'show' ? show(context, opened, name ?? '') : why(context, opened, name ?? '')
}
