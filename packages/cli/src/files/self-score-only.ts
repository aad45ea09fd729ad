import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether sealed results say of themselves that they are a self-score. */
const isSelfScore = (text: string): boolean => {
  try {
    const sealed = JSON.parse(text) as { readonly year?: { readonly read?: unknown } } | null
    return sealed?.year?.read === 'claimed'
  } catch {
    // What cannot be read is not known to be one.
    return false
  }
}

/** Whether a self-score may take the place of what a folder holds: no results yet, or an earlier self-score. */
export const holdsSelfScoreOnly = async (
  folder: string,
  names: readonly string[],
): Promise<boolean> =>
  !names.includes('scores.json') || isSelfScore(await readFile(join(folder, 'scores.json'), 'utf8'))
