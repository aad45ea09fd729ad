import { accountItems } from './account-items.js'
import type { ItemLayers, ItemState } from './item-state.js'
import type { Section } from './sections.js'

const at = (range: { readonly start: number; readonly end: number }) => ({
  start: range.start,
  end: range.end,
})

const headingOf = (layers: ItemLayers, section: Section) =>
  at(layers.blocks[section.heading] ?? { start: 0, end: 0 })

const textLength = (layers: ItemLayers, section: Section): number => {
  let length = 0
  for (let i = section.from; i < section.to; i++) length += layers.blocks[i]?.text.length ?? 0
  return length
}

const achievements = (layers: ItemLayers): ItemState => {
  const section = layers.sections.find(
    (candidate) =>
      candidate.topic === 'achievements' &&
      candidate.level <= 2 &&
      textLength(layers, candidate) >= 20,
  )
  return section === undefined
    ? { item: 'achievements', status: 'missing' }
    : { item: 'achievements', status: 'met', ...headingOf(layers, section) }
}

const admits =
  /(?:还|仍|依然|也|同时|但|当前|我们)[^。]{0,20}(?:存在|面临)[^。]{0,30}(?:不足|问题|短板|差距|薄弱|困难)/

const shortcomings = (layers: ItemLayers): ItemState => {
  const section = layers.sections.find((candidate) => candidate.topic === 'shortcomings')
  if (section !== undefined)
    return { item: 'shortcomings', status: 'met', ...headingOf(layers, section) }
  const sentence = layers.sentences.find((candidate) => admits.test(candidate.text))
  return sentence === undefined
    ? { item: 'shortcomings', status: 'missing' }
    : { item: 'shortcomings', status: 'partial', ...at(sentence) }
}

const causeWords =
  /原因|根源|缘于|源于|由于|归因|归结|症结|成因|因为|所致|导致|造成|究其|之所以|根子|主要是|在于/

/** Looked for inside the shortcomings only: 原因 in a tale of success is no cause of a shortcoming. */
const causes = (layers: ItemLayers, found: ItemState): ItemState => {
  if (found.status === 'missing' || found.start === undefined)
    return { item: 'causes', status: 'undecided' }
  const section = layers.sections.find((candidate) => candidate.topic === 'shortcomings')
  let range: readonly [number, number]
  if (section !== undefined) range = [section.from, section.to]
  else {
    const block = layers.sentences.find((sentence) => sentence.start === found.start)?.block ?? 0
    range = [block, block + 1]
  }
  for (let i = range[0]; i < range[1]; i++) {
    const sentence = layers.sentencesOf[i]?.find((candidate) => causeWords.test(candidate.text))
    if (sentence !== undefined) return { item: 'causes', status: 'met', ...at(sentence) }
  }
  const topic = layers.sections.some(
    (candidate) => candidate.topic === 'shortcomings' && causeWords.test(candidate.title),
  )
  return topic
    ? {
        item: 'causes',
        status: 'partial',
        ...at({ start: found.start, end: found.end ?? found.start }),
      }
    : {
        item: 'causes',
        status: 'missing',
        ...at({ start: found.start, end: found.end ?? found.start }),
      }
}

const principal =
  /(?:^|[，、；：]|我|本)(?:[\u4e00-\u9fff]{0,6}?)(?:(?:县|市|区|州|旗)(?:委|政府)(?:、(?:县|市|区|州|旗)?政府)?(?:党组)?主要(?:领导|负责人|负责同志)|党政主要(?:领导|负责人|负责同志)|(?:县|市|区|镇|乡|党|州|旗)委书记|(?:局|院|厅|街道|镇|乡)(?:机关)?(?:党[委组]|党工委)?(?:主要(?:领导|负责人|负责同志)|书记|一把手)|党组书记|(?:县|市|区|镇|州)长|主要负责同志|(?:县|市|区)委(?:、|和)?(?:县|市|区)政府|(?:县|市|区)委常委会|(?:县|市|区)政府(?:常务会议?|党组))/
const deed = /主持|听取|部署|带头|督办|述法|亲自/
const lawful = /法治|依法|第一责任人|述法/
const subordinate =
  /(?:部门|镇街|乡镇|(?<=[各镇乡、（(个])街道|单位|各[镇乡部单])(?:党政)?(?:党委|党（工）委)?(?:主要负责人|主要负责同志|书记|镇长)|列席|考核|列入|纳入.{0,12}考/

const firstResponsible = (layers: ItemLayers): ItemState => {
  const section = layers.sections.find((candidate) => candidate.topic === 'firstResponsible')
  if (section !== undefined) {
    return { item: 'firstResponsible', status: 'met', ...headingOf(layers, section) }
  }
  const nextYear = layers.sections.filter((candidate) => candidate.topic === 'nextYear')
  const sentence = layers.sentences.find((candidate) => {
    const { text } = candidate
    if (!deed.test(text) || !lawful.test(text) || !principal.test(text)) return false
    if (nextYear.some((plan) => candidate.block >= plan.heading && candidate.block < plan.to))
      return false
    // Subject and act stand in one clause or in the next; what is assessed or listed is no act of the principal.
    const subject = principal.exec(candidate.text)
    const from = subject?.index ?? 0
    const reach = candidate.text.slice(from, from + 60)
    return (
      deed.test(reach) && !subordinate.test(candidate.text.slice(Math.max(0, from - 10), from + 60))
    )
  })
  return sentence === undefined
    ? { item: 'firstResponsible', status: 'missing' }
    : { item: 'firstResponsible', status: 'partial', ...at(sentence) }
}

const nextYear = (layers: ItemLayers): ItemState => {
  const section = layers.sections.findLast((candidate) => candidate.topic === 'nextYear')
  if (section !== undefined)
    return { item: 'nextYear', status: 'met', ...headingOf(layers, section) }
  const paragraphs = layers.blocks.filter((block) => block.kind === 'paragraph').slice(-4)
  const year = layers.year.value
  for (const block of paragraphs) {
    const names =
      /下一步|下步|明年|来年/.test(block.text) ||
      (year !== undefined && block.text.includes(`${year + 1}年`))
    const measures =
      /一是[^。]*?二是/.test(block.text.slice(0, 2000)) ||
      (block.text.match(/；/g)?.length ?? 0) >= 1 ||
      /首先.{0,200}其次/.test(block.text.slice(0, 2000))
    if (names && measures) return { item: 'nextYear', status: 'partial', ...at(block) }
  }
  const vague = paragraphs.find((block) => /^(?:今后|下一步|下步|新的一年|展望)/.test(block.text))
  return {
    item: 'nextYear',
    status: 'missing',
    ...(vague === undefined
      ? {}
      : { start: vague.start, end: vague.start + Math.min(vague.text.length, 12) }),
  }
}

const closing = (layers: ItemLayers, item: 'signature' | 'date'): ItemState => {
  const block = layers.blocks.findLast((candidate) => candidate.kind === item)
  return block === undefined ? { item, status: 'missing' } : { item, status: 'met', ...at(block) }
}

/** What a principal did: under a heading for the duty, or any heading of deeds. */
const performance = (layers: ItemLayers): ItemState => {
  const section = layers.sections.find(
    (candidate) => candidate.topic === 'firstResponsible' && textLength(layers, candidate) >= 20,
  )
  return section === undefined
    ? { ...achievements(layers), item: 'performance' }
    : { item: 'performance', status: 'met', ...headingOf(layers, section) }
}

/** How every mandatory item of the field stands in the report. */
export const findItems = (layers: ItemLayers): readonly ItemState[] => {
  const admitted = shortcomings(layers)
  const planned = nextYear(layers)
  return [
    achievements(layers),
    admitted,
    causes(layers, admitted),
    firstResponsible(layers),
    planned,
    closing(layers, 'signature'),
    closing(layers, 'date'),
    performance(layers),
    { ...admitted, item: 'problems' },
    ...accountItems(layers),
    { ...planned, item: 'nextSteps' },
  ]
}
