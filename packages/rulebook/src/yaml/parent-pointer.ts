/** The JSON pointer of the parent; the root is its own. */
export const parentPointer = (child: string): string =>
  child.slice(0, Math.max(0, child.lastIndexOf('/')))
