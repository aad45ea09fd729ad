const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

declare const htmlBrand: unique symbol

/** Markup that is safe to put into a page as it is. */
export type Html = string & { readonly [htmlBrand]: true }

/** Text made safe for content and quoted attributes. Control characters other than line ends and tabs, which HTML does not allow, are dropped. */
export const escapeHtml = (text: string): Html =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters HTML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark) as Html

type Slot = string | number | Html | readonly Html[] | { readonly raw: Html | readonly Html[] }

const fillSlot = (slot: Slot): string => {
  if (typeof slot === 'object') {
    if ('raw' in slot) return typeof slot.raw === 'string' ? slot.raw : slot.raw.join('')
    return slot.join('')
  }
  return escapeHtml(String(slot))
}

/**
 * Builds markup: text in a slot is escaped, always; markup goes in as `raw(...)` or as a list of markup.
 * Forgetting is safe: unmarked markup shows as text.
 */
export const html = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Html =>
  parts.reduce((out, part, index) => {
    const slot = slots[index - 1]
    return out + (slot === undefined ? '' : fillSlot(slot)) + part
  }) as Html

/** Marks markup as such for a slot of {@link html}. */
export const raw = (markup: Html | readonly Html[]): { readonly raw: Html | readonly Html[] } => ({
  raw: markup,
})

/** No markup. */
export const nothing = '' as Html
