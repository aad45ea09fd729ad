/** A path as it can be typed on a command line again: in quotation marks where it holds a space. */
export const asArgument = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)
