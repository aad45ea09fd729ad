import { stat } from 'node:fs/promises'
import { type City, readCity } from '../files/read-city.js'
import type { Context } from '../output/context.js'
import { progressLine } from '../output/progress.js'

/** Reads the folder the user named; a folder that is not there is wrong use. */
export const openCity = async (
  context: Context,
  name: string,
): Promise<{ readonly city: City } | { readonly misuse: 2 }> => {
  const root = context.path(name)
  try {
    if (!(await stat(root)).isDirectory()) {
      return { misuse: context.misuse('notFolder', { path: name }) }
    }
  } catch {
    return { misuse: context.misuse('notFound', { path: name }) }
  }
  const progress = progressLine(context)
  const city = await readCity(root, progress.tell)
  progress.done()
  return { city }
}
