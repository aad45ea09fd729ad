import type { ItemLayers, ItemState } from './item-state.js'

const mends =
  /(?:问题|清单|反馈|督察|巡察|意见).{0,30}整改|整改.{0,20}(?:完成|到位|落实|销号|见效|台账)/
const form =
  /(?:现场|书面|专题|会议|口头|视频|多媒体)述法|年终述职|年度述职|述职述[廉德学]|述法(?:会|专题会)/

/** What an account of a principal holds beside what every report does: what came of earlier problems, and how it was given. */
export const accountItems = (layers: ItemLayers): readonly ItemState[] => {
  const { blocks, sections, sentences } = layers
  const plans = sections.filter(({ topic }) => topic === 'nextYear')
  const planned = (block: number) => plans.some(({ heading, to }) => block >= heading && block < to)
  const heading = sections.find(
    ({ title, topic }) => title.includes('整改') && topic !== 'nextYear',
  )
  const told =
    heading === undefined
      ? sentences.find(({ block, text }) => mends.test(text) && !planned(block))
      : blocks[heading.heading]
  const named = blocks.find(({ kind, text }) => kind !== 'noise' && form.test(text))
  const words = named === undefined ? null : form.exec(named.text)
  return [
    told === undefined
      ? { item: 'rectification', status: 'missing' }
      : { item: 'rectification', status: 'met', start: told.start, end: told.end },
    named === undefined || words === null
      ? { item: 'form', status: 'missing' }
      : {
          item: 'form',
          status: 'met',
          start: named.start + words.index,
          end: named.start + words.index + words[0].length,
        },
  ]
}
