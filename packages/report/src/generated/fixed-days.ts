// Written by scripts/generate.mjs from data/; do not edit.
/** Days of the year by name. */
export const fixedDays: readonly {
  readonly names: readonly string[]
  readonly month: number
  readonly day?: number
  readonly first?: number
}[] = [{"names":["国家宪法日","宪法日"],"month":12,"day":4,"first":2014},{"names":["全民国家安全教育日","国家安全教育日"],"month":4,"day":15,"first":2016},{"names":["国际消费者权益日","消费者权益日"],"month":3,"day":15},{"names":["国际禁毒日"],"month":6,"day":26},{"names":["世界知识产权日"],"month":4,"day":26},{"names":["世界环境日","六五环境日"],"month":6,"day":5},{"names":["全国消防日","消防宣传日"],"month":11,"day":9},{"names":["全国交通安全日"],"month":12,"day":2},{"names":["国际劳动妇女节"],"month":3,"day":8},{"names":["民法典宣传月"],"month":5,"first":2021},{"names":["安全生产月"],"month":6},{"names":["宪法宣传周"],"month":12}]

/** Meetings by name. */
export const knownEvents: readonly {
  readonly names: readonly string[]
  readonly year: number
  readonly month: number
}[] = [{"names":["党的十九大"],"year":2017,"month":10},{"names":["党的二十大"],"year":2022,"month":10},{"names":["十八届四中全会"],"year":2014,"month":10},{"names":["十九届四中全会"],"year":2019,"month":10},{"names":["十九届五中全会"],"year":2020,"month":10},{"names":["十九届六中全会"],"year":2021,"month":11},{"names":["二十届三中全会"],"year":2024,"month":7},{"names":["中央全面依法治国工作会议"],"year":2020,"month":11}]

/** Texts whose anniversaries are kept. */
export const anniversaries: readonly {
  readonly name: string
  readonly adopted: number
  readonly inForce: number
}[] = [{"name":"民法典","adopted":2020,"inForce":2021},{"name":"现行宪法","adopted":1982,"inForce":1982}]
