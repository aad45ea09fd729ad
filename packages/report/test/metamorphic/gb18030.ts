/** Bytes of every character of the basic plane in GB18030, asked of the decoder: there is no encoder of it at hand. */
const bytesOf = (): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030')
  const known = new Map<string, readonly number[]>()
  const learn = (bytes: readonly number[]): void => {
    const character = decoder.decode(new Uint8Array(bytes))
    if (character.length === 1 && character !== '\ufffd' && !known.has(character))
      known.set(character, bytes)
  }
  for (let byte = 0; byte < 0x80; byte++) learn([byte])
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) learn([first, second])
  for (let first = 0x81; first <= 0x84; first++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let fourth = 0x30; fourth <= 0x39; fourth++) learn([first, second, third, fourth])
  return known
}

let table: ReadonlyMap<string, readonly number[]> | undefined

/** The text as a file in GB18030. */
export const asGb18030 = (text: string): Uint8Array => {
  table ??= bytesOf()
  const known = table
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = known.get(character)
      if (bytes === undefined) throw new RangeError(`no bytes for ${character}`)
      return [...bytes]
    }),
  )
}
