import type { Language } from '@fazhi/model'
import { wordsOf } from '../words/words.js'
import { type Html, html, raw } from './escape.js'
import { style } from './style.js'

/** What a page consists of beside what every page has. */
export interface PageShell {
  readonly language: Language
  readonly title: string
  /** What stands in the head of the page, its `h1` among it. */
  readonly header: Html
  readonly main: Html
  readonly footer: Html
  /** Rules of this kind of page beside the common ones. */
  readonly style?: string
}

/** A whole page as one file: no script, and its own content policy forbids it to fetch anything. */
export const pageHtml = ({ language, title, header, main, footer, ...page }: PageShell): Html => {
  const word = wordsOf(language)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${raw(`${style}${page.style === undefined ? '' : `\n${page.style}`}` as Html)}</style>
</head>
<body>
<a class="skip" href="#main">${word('page.skip')}</a>
<header class="top">
${raw(header)}</header>
<main id="main">
${raw(main)}</main>
${raw(footer)}</body>
</html>
`
}
