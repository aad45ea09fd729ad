export { longParagraphRule } from './long-paragraph.js'
export { relativeTimeRule } from './relative-time.js'
