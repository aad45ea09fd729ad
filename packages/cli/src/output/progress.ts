import type { Progress } from '../files/read-city.js'
import type { Context } from './context.js'

/** One line that counts files on a terminal, wiped when done. Nothing where nobody is looking. */
export const progressLine = (
  context: Context,
): { readonly tell: Progress; readonly done: () => void } => {
  const { io, language } = context
  if (!io.terminal.stderr) return { tell: () => undefined, done: () => undefined }
  const title = language === 'en' ? 'Reading submissions' : '读取填报'
  return {
    tell: (done, all) => io.stderr(`\r${title} ${done}/${all}`),
    done: () => io.stderr('\r\u001b[2K'),
  }
}
