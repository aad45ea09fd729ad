import { stat } from 'node:fs/promises'
import { type City, type Eyes, readCity } from '../files/read-city.js'
import { readLastYear } from '../files/read-last-year.js'
import type { Context } from '../output/context.js'
import { progressLine } from '../output/progress.js'

/** For whose eyes the output is; a unit's own sheet is made from everything and cut afterwards. */
export const eyesOf = ({ request }: Context): Eyes =>
  request.values['view'] === 'public' ? 'public' : 'internal'

/** Says that what was named is no folder; nothing where it is one. */
const noFolder = async (context: Context, name: string): Promise<2 | undefined> => {
  try {
    const found = await stat(context.path(name))
    return found.isDirectory() ? undefined : context.misuse('notFolder', { path: name })
  } catch {
    return context.misuse('notFound', { path: name })
  }
}

/**
 * Reads the folder the user named; a folder that is not there is wrong use. `lastYear` names the folder of the year before, which is read
 * beside it: in the public view the people of either year are looked for in both.
 */
export const openCity = async (
  context: Context,
  name: string,
  lastYear?: string,
): Promise<{ readonly city: City } | { readonly misuse: 2 }> => {
  for (const folder of [name, ...(lastYear === undefined ? [] : [lastYear])]) {
    const misuse = await noFolder(context, folder)
    if (misuse !== undefined) return { misuse }
  }
  const progress = progressLine(context)
  const city = await readCity(
    context.path(name),
    progress.tell,
    eyesOf(context),
    lastYear === undefined ? undefined : (catalog) => readLastYear(context.path(lastYear), catalog),
  )
  progress.done()
  return { city }
}
