import type { Carrier } from './carrier.js'
import { plant } from './plant.js'
import type { Twin } from './twins.js'

type Draw = (from: number, to: number) => number

const han = '零一二三四五六七八九十'
const agencies = ['公安局', '司法局', '财政局', '教育局', '民政局', '水利局', '审计局']
const fields = ['教育', '医疗', '养老', '托育', '消防', '燃气', '食品', '环保', '农业', '交通']

/** A share of two counts as practice writes it: rounded or cut off, with so many places. */
const share = (part: number, whole: number, places: number, cut: boolean): string => {
  const scale = 10 ** places
  const exact = (part * 100 * scale) / whole
  const digits = String(cut ? Math.floor(exact) : Math.round(exact)).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Sentences whose figures agree because they are made to, whatever is drawn. */
const laws: readonly (readonly [matter: string, make: (draw: Draw) => string])[] = [
  [
    '复议',
    (draw) => {
      const [accepted, refused] = [draw(20, 900), draw(1, 60)]
      return `全年收到行政复议申请${accepted + refused}件，不予受理${refused}件，受理${accepted}件。`
    },
  ],
  [
    '复议',
    (draw) => {
      const [accepted, refused, other] = [draw(20, 900), draw(1, 60), draw(1, 20)]
      return `共收到行政复议申请${accepted + refused + other}宗，受理${accepted}宗，不予受理${refused}宗，告知处理${other}宗。`
    },
  ],
  [
    '复议',
    (draw) => {
      const [accepted, carried, left] = [draw(40, 900), draw(1, 60), draw(0, 39)]
      return `受理行政复议申请${accepted}件，上年结转${carried}件，审结${accepted + carried - left}件。`
    },
  ],
  [
    '应诉',
    (draw) => {
      const whole = draw(12, 400)
      const part = whole - draw(0, Math.floor(whole / 3))
      return `法院开庭审理${whole}件，行政机关负责人出庭${part}件，出庭应诉率${share(part, whole, draw(0, 2), draw(0, 1) === 1)}%。`
    },
  ],
  [
    '复议',
    (draw) => {
      const whole = draw(30, 900)
      const part = whole - draw(0, 29)
      return `受理行政复议案件${whole}件，审结${part}件，审结率${share(part, whole, draw(0, 2), draw(0, 1) === 1)}%。`
    },
  ],
  [
    '应诉',
    (draw) => {
      const head = draw(60, 100)
      return `行政机关负责人出庭应诉率${head}%，其中主要负责人出庭应诉率${draw(10, head)}%。`
    },
  ],
  [
    '全面依法治',
    (draw) => {
      const [number, first] = [draw(1, 8), draw(1, 6)]
      return `${first}月${draw(1, 28)}日，召开县委全面依法治县委员会第${han[number]}次会议；${first + draw(1, 6)}月${draw(1, 28)}日，召开县委全面依法治县委员会第${han[number + 1]}次会议。`
    },
  ],
  [
    '领域',
    (draw) => {
      const count = draw(3, 6)
      const from = draw(0, fields.length - count)
      return `围绕${fields.slice(from, from + count).join('、')}${count}个领域开展专项监督。`
    },
  ],
  [
    '复议',
    (draw) => {
      const [old, fresh, left] = [draw(1, 60), draw(40, 800), draw(1, 39)]
      return `复议案件新收${fresh}件，上年结转${old}件，审结${old + fresh - left}件，年底未结${left}件。`
    },
  ],
  [
    '应诉',
    (draw) => {
      const [one, two] = [draw(2, 90), draw(2, 90)]
      return `现场旁听庭审${one}人，线上旁听庭审${two}人，合计${one + two}人。`
    },
  ],
  [
    '部门',
    (draw) => {
      const count = draw(3, 6)
      return `由${agencies.slice(0, count).join('、')}${count}个部门组成联合检查组。`
    },
  ],
  [
    '应诉',
    (draw) => {
      const [chief, deputy] = [draw(3, 90), draw(3, 90)]
      return `行政机关负责人出庭应诉${chief + deputy}件（其中正职${chief}件，副职${deputy}件）。`
    },
  ],
]

/** Sentences of a law; of those about appearance and meetings twice as many, for little else gives their rules anything to look at. */
const times = 160

/** Sound sentences with drawn figures, put into the carriers in turn. */
export const lawTwins = (carriers: readonly Carrier[], random: () => number): readonly Twin[] => {
  const draw: Draw = (from, to) => from + Math.floor(random() * (to - from + 1))
  return laws.flatMap(([matter, make]) =>
    Array.from({ length: /全面依法|应诉$/.test(matter) ? 2 * times : times }, (_, round): Twin => {
      const carrier = carriers[round % carriers.length] as Carrier
      const variant = {
        faultClass: 'FIG',
        kind: 'law',
        wording: 'written',
        text: make(draw),
        matter,
      } as const
      return {
        carrier: carrier.name,
        kind: 'law',
        whole: false,
        text: plant(carrier, variant, random).sound,
      }
    }),
  )
}
