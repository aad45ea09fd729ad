import { lexiconOf } from './lexicon.js'

/** Stock words that reports of this kind overuse; nothing that names a matter of its own. */
export const stockWords = lexiconOf(
  '开展|推进|加强|扎实|深入|全面|进一步|积极|不断|持续|切实|大力|强化|落实|健全|完善|推动|提升|组织'
    .split('|')
    .map((phrase) => ({ phrase })),
)
