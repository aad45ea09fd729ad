import { fill as fillTemplate } from '@fazhi/findings'

/** Fills the `{slots}` of a text. None of them is a list, so no language is asked for; a slot without a parameter stays visible. */
export const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  fillTemplate(text, params, 'en')
