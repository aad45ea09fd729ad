import { placeLines } from '../generated/places.js'
import { characterSet } from './character-set.js'

/** A place of the gazetteer: where it belongs. */
export interface KnownPlace {
  readonly province: string
  readonly city: string
}

/** Words of administration that are names of counties somewhere: 城区, 郊区 say nothing of a place. */
const generic = new Set(['城区', '郊区', '矿区', '市辖区', '新城区', '市中区', '城中区', '城关区'])

/** Peoples by the names that autonomous places carry, longer ones first where one holds another. */
const peoples =
  '蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|乌孜别克|锡伯|朝鲜|达斡尔|鄂伦春|鄂温克|土家|布依|仡佬|傈僳|哈尼|拉祜|景颇|布朗|独龙|基诺|德昂|阿昌|普米|毛南|仫佬|裕固|保安|东乡|撒拉|各|满|回|藏|苗|彝|壮|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京'
const autonomous = new RegExp(`^(.{2,4}?)(?:(?:${peoples})族?)+自治([州县旗])$`)

/** What people call an autonomous prefecture or county: 恩施州 for 恩施土家族苗族自治州. */
export const shortNameOf = (name: string): string | undefined => {
  const parts = autonomous.exec(name)
  return parts === null ? undefined : `${parts[1] ?? ''}${parts[2] ?? ''}`
}

/** Every province, city and county by name; a name that several places share has several entries. */
const gazetteer: ReadonlyMap<string, readonly KnownPlace[]> = (() => {
  const found = new Map<string, KnownPlace[]>()
  const put = (name: string, place: KnownPlace): void => {
    if (name.length < 3 || generic.has(name)) return
    found.set(name, [...(found.get(name) ?? []), place])
    const short = shortNameOf(name)
    if (short !== undefined) put(short, place)
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

/** Longer names are looked for by their short names. */
const longest = 9

/** How long the names are that end with two characters, longest first; most pairs end none. */
const lengthsBy: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, Set<number>>()
  for (const name of gazetteer.keys()) {
    if (name.length > longest) continue
    const end = name.slice(-2)
    found.set(end, (found.get(end) ?? new Set()).add(name.length))
  }
  return new Map([...found].map(([end, lengths]) => [end, [...lengths].sort((a, b) => b - a)]))
})()

const isLast = characterSet('省市县区旗州盟')

/** Names of the gazetteer in a text with their offsets; the longest that ends at a place counts. */
export const placesIn = (
  text: string,
): readonly { readonly name: string; readonly at: number }[] => {
  const found: { name: string; at: number }[] = []
  for (let end = 1; end < text.length; end++) {
    if (!isLast(text.charCodeAt(end))) continue
    for (const length of lengthsBy.get(text.slice(end - 1, end + 1)) ?? []) {
      const at = end - length + 1
      const name = text.slice(Math.max(0, at), end + 1)
      if (at < 0 || !gazetteer.has(name)) continue
      found.push({ name, at })
      break
    }
  }
  return found
}

/** Names that are words too: 法治和平, 法治公安 speak of no place. */
const words = new Set([
  ...[
    '资源',
    '安居',
    '南部',
    '东部',
    '北部',
    '振兴',
    '兴业',
    '友好',
    '互助',
    '农安',
    '安定',
    '新兴',
    '富民',
    '爱民',
    '光明',
    '海港',
  ],
  ...[
    '港口',
    '滨海',
    '新建',
    '延长',
    '共和',
    '沿河',
    '沿江',
    '水城',
    '江南',
    '江北',
    '湖滨',
    '前进',
    '团结',
    '向阳',
    '朝阳',
    '文明',
  ],
  ...[
    '西部',
    '中部',
    '城厢',
    '平房',
    '工农',
    '东风',
    '新华',
    '长安',
    '龙头',
    '阳光',
    '繁荣',
    '太平',
    '开发',
    '丰收',
    '永定',
    '法库',
  ],
  '平安',
  '安宁',
  '和平',
  '富裕',
  '民权',
  '民乐',
  '公安',
  '通道',
  '中原',
  '新城',
])

/** The place that a name without its last character may be short for, as in 法治常熟; nothing for words. */
export const placeCalled = (name: string): string | undefined =>
  words.has(name)
    ? undefined
    : ['市', '县', '区', '州', '旗'].map((kind) => name + kind).find((full) => gazetteer.has(full))
