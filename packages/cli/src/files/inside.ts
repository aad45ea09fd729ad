import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

const outside = (from: string, to: string): boolean => {
  const way = relative(from, to)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

/**
 * The absolute path of a name inside a folder; nothing when it leaves the folder, by its spelling or through a symbolic link.
 * A name that does not exist yet is judged by its spelling.
 */
export const inside = async (folder: string, name: string): Promise<string | undefined> => {
  // A backslash is a separator on Windows only; a city's folder must mean the same everywhere.
  if (name.includes('\0') || name.includes('\\') || isAbsolute(name)) return undefined
  const path = resolve(folder, name)
  if (outside(folder, path)) return undefined
  try {
    return outside(await realpath(folder), await realpath(path)) ? undefined : path
  } catch {
    return path
  }
}
