const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Control characters, halves of pairs and what else no XML may hold. */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text as it stands between the tags of an element; a character XML cannot hold is the replacement character. */
export const escaped = (text: string): string =>
  text.replace(unspeakable, '\u{fffd}').replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

/** Text as it stands in an attribute between double quotes. */
export const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;')
