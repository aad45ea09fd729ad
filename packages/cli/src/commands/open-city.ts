import { stat } from 'node:fs/promises'
import { type City, type Eyes, readCity } from '../files/read-city.js'
import type { Context } from '../output/context.js'
import { progressLine } from '../output/progress.js'

/** For whose eyes the output is; a unit's own sheet is made from everything and cut afterwards. */
export const eyesOf = ({ request }: Context): Eyes =>
  request.values['view'] === 'public' ? 'public' : 'internal'

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
  const city = await readCity(root, progress.tell, eyesOf(context))
  progress.done()
  return { city }
}
