import { placeLines } from '../generated/places.js'

/** A place of the gazetteer: where it belongs. */
export interface KnownPlace {
  readonly province: string
  readonly city: string
}

/** Words of administration that are names of counties somewhere: 城区, 郊区 say nothing of a place. */
const generic = new Set(['城区', '郊区', '矿区', '市辖区', '新城区', '市中区', '城中区', '城关区'])

/** Every province, city and county by name; a name that several places share has several entries. */
const gazetteer: ReadonlyMap<string, readonly KnownPlace[]> = (() => {
  const found = new Map<string, KnownPlace[]>()
  const put = (name: string, place: KnownPlace): void => {
    if (name.length < 3 || generic.has(name)) return
    found.set(name, [...(found.get(name) ?? []), place])
  }
  for (const line of placeLines.split('\n')) {
    const [province = '', ...cities] = line.split('|')
    put(province, { province, city: '' })
    for (const entry of cities) {
      const [city = '', counties = ''] = entry.split(':')
      put(city, { province, city })
      for (const county of counties.split(',')) put(county, { province, city })
    }
  }
  return found
})()

/** What the gazetteer knows of a name. */
export const placesNamed = (name: string): readonly KnownPlace[] => gazetteer.get(name) ?? []

const last = /[省市县区旗州盟]/g

/** Names of the gazetteer in a text with their offsets; the longest that ends at a place counts. */
export const placesIn = (
  text: string,
): readonly { readonly name: string; readonly at: number }[] => {
  const found: { name: string; at: number }[] = []
  for (const { index } of text.matchAll(last)) {
    for (let length = 9; length >= 3; length--) {
      const at = index - length + 1
      if (at < 0) continue
      const name = text.slice(at, index + 1)
      if (!gazetteer.has(name)) continue
      found.push({ name, at })
      break
    }
  }
  return found
}
