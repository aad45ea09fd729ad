import type { Catalog } from '@fazhi/model'
import { lawNames } from '../generated/titles.js'
import { remembered } from './remembered.js'
import { differences, isSlip } from './slips.js'

/** Titles in force that are known by name. */
export interface KnownTitles {
  /** Names without the name of the state and without what stands in brackets at the end. */
  readonly names: ReadonlySet<string>
  /** Periods of plans by their name: 法治社会建设实施纲要 → 2020-2025. */
  readonly periods: ReadonlyMap<string, readonly string[]>
  readonly byLength: ReadonlyMap<number, readonly string[]>
}

const state = '中华人民共和国'
const bracketed = /[（(]([^（）()]*)[）)]$/
const years = /^(\d{4})\s?[-－—–‒~～至]{1,2}\s?(\d{4})年?$/

/** A title without the name of the state and without its last bracket. */
export const bareTitle = (title: string): string => {
  const told = title.startsWith(state) ? title.slice(state.length) : title
  return told.replace(bracketed, '')
}

/** The period in the last bracket of a title, as 2021-2025. */
export const periodOf = (title: string): string | undefined => {
  const [, from, to] = years.exec(bracketed.exec(title)?.[1] ?? '') ?? []
  return from === undefined || to === undefined ? undefined : `${from}-${to}`
}

/** What the catalog of norms and the list of laws know. */
export const knownTitles = remembered((catalog: Catalog): KnownTitles => {
  const names = new Set<string>(lawNames)
  const periods = new Map<string, string[]>()
  for (const { title } of catalog.norms) {
    const name = bareTitle(title.zh)
    names.add(name)
    const period = periodOf(title.zh)
    if (period !== undefined) periods.set(name, [...(periods.get(name) ?? []), period])
  }
  const byLength = new Map<number, string[]>()
  for (const name of names) byLength.set(name.length, [...(byLength.get(name.length) ?? []), name])
  return { names, periods, byLength }
})

/** Shorter names have neighbours that are words of their own. */
const shortest = 5
/** From this length on two wrong characters are still a misspelling. */
const long = 14

/** Papers called after what a law governs: 劳动合同书 is no slip of 劳动合同法. */
const paper = /[书表册本案票证]$/

/** The known name that a title is most likely meant to be; nothing where it is known itself or like none. */
export const meantTitle = (known: KnownTitles, title: string): string | undefined => {
  const told = bareTitle(title)
  if (told.length < shortest - 1 || known.names.has(told)) return undefined
  for (const length of [told.length, told.length - 1, told.length + 1]) {
    for (const name of known.byLength.get(length) ?? []) {
      if (length < shortest || (paper.test(told) && name.endsWith('法'))) continue
      const near =
        isSlip(told, name) ||
        (length === told.length && length >= long && differences(told, name, 2) === 2)
      if (near) return name
    }
  }
  return undefined
}
