import type { Submission } from '@fazhi/model'
import { blocksScoring } from '../files/blocks.js'
import type { City } from '../files/read-city.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { blocked } from './blocked.js'

/** What `--last-year DIR` adds to an assessment, or the answer where it cannot be read. */
export type OpenedLastYear =
  | { readonly options: { readonly lastYear?: readonly Submission[] } }
  | { readonly exit: ExitCode }

/** The year before, as it was read beside the city, where a folder was named; faults that stop the scoring have been said. */
export const openLastYear = async (
  context: Context,
  { lastYear }: Pick<City, 'lastYear'>,
): Promise<OpenedLastYear> => {
  const named = context.request.values['last-year']
  if (named === undefined || lastYear === undefined) return { options: {} }
  const { submissions, findings, texts } = lastYear
  const stops = findings.filter(blocksScoring)
  return stops.length > 0
    ? { exit: await blocked(context, stops, context.path(named), texts) }
    : { options: { lastYear: submissions } }
}
