/** The prefix of the element whose opening tag ends at an offset, with its colon; nothing where names have none. */
export const prefixOf = (source: string, open: number): string =>
  /^<([\w.-]{1,40}:)?/.exec(source.slice(source.lastIndexOf('<', open - 1), open))?.[1] ?? ''

/** The properties of a run without the record of what they once were, which may stand only once. */
export const runProperties = (
  source: string,
  range: readonly [number, number] | undefined,
): string => {
  if (range === undefined) return ''
  const [open, close] = range
  const text = source.slice(source.lastIndexOf('<', open - 1), close)
  const from = text.search(/<[\w]{0,20}:?rPrChange[\s/>]/)
  if (from < 0) return text
  const to = text.lastIndexOf('rPrChange>')
  return text.slice(0, from) + (to < 0 ? '' : text.slice(to + 'rPrChange>'.length))
}
