import { cuesOf } from './cues.js'

/** Verbs of the genre told twice running; words that double by nature (一个一个, 研究研究) are not among them. */
export const doublingVerbs =
  '进一步|推动|推进|加强|加快|落实|开展|建立|健全|完善|实施|深入|持续|坚持|强化|提升|深化|印发|制定|不断|切实|有效|充分|严格|全面|认真|积极|扎实|以及|并且'

/** What doubled marks hold, and what words said twice hold where the one meets the other. */
export const doubledCues = cuesOf([
  [
    ...[
      '，，',
      '，。',
      '，；',
      '，、',
      '。，',
      '。；',
      '。、',
      '。。',
      '；，',
      '；；',
      '；、',
      '；。',
    ],
    ...[
      '、、',
      '、，',
      '、。',
      '、；',
      '》》',
      '《《',
      '：：',
      '，：',
      '。：',
      '；：',
      '、：',
      '：，',
      '：。',
      '：；',
      '：、',
      '！！',
      '！，',
      '！。',
      '！；',
    ],
    ...[
      '？，',
      '？。',
      '？；',
      '··',
      '“、',
      '“，',
      '“。',
      '“；',
      '“：',
      '“）',
      '、”',
      '：”',
      ...[...'，。；、：'].flatMap((mark) => [`${mark},`, `${mark};`]),
    ],
  ],
  ['的的', ...doublingVerbs.split('|').map((verb) => `${verb.at(-1) ?? ''}${verb[0] ?? ''}`)],
])
