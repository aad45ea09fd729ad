import { stat } from 'node:fs/promises'
import type { Submission } from '@fazhi/model'
import { publicSubmissions } from '@fazhi/sdk'
import { blocksScoring } from '../files/blocks.js'
import type { City } from '../files/read-city.js'
import { readLastYear } from '../files/read-last-year.js'
import type { ExitCode } from '../io.js'
import type { Context } from '../output/context.js'
import { blocked } from './blocked.js'
import { eyesOf } from './open-city.js'

/** What `--last-year DIR` adds to an assessment, or the answer where it cannot be read. */
export type OpenedLastYear =
  | { readonly options: { readonly lastYear?: readonly Submission[] } }
  | { readonly exit: ExitCode }

/** Reads the folder of the year before, where one was named. */
export const openLastYear = async (
  context: Context,
  { catalog, rulebook }: Pick<City, 'catalog' | 'rulebook'>,
): Promise<OpenedLastYear> => {
  const named = context.request.values['last-year']
  if (named === undefined) return { options: {} }
  const root = context.path(named)
  try {
    if (!(await stat(root)).isDirectory()) {
      return { exit: context.misuse('notFolder', { path: named }) }
    }
  } catch {
    return { exit: context.misuse('notFound', { path: named }) }
  }
  const { submissions, findings, texts } = await readLastYear(root, catalog)
  // Its texts would be quoted around a finding.
  if (eyesOf(context) === 'public') texts.clear()
  const stops = findings.filter(blocksScoring)
  return stops.length > 0
    ? { exit: await blocked(context, stops, root, texts) }
    : {
        options: {
          lastYear:
            eyesOf(context) === 'public'
              ? publicSubmissions(submissions, { rulebook })
              : submissions,
        },
      }
}
