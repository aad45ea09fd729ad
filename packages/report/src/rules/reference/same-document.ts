import { bareTitle, knownTitles } from '../../layers/known-titles.js'
import type { ReportSubject } from '../../subject.js'
import { always, bad, good, judged, near, reportRule, spots } from '../report-rule.js'

interface Told {
  readonly title: string
  readonly start: number
  readonly end: number
}

/** Kinds of documents; one document has one kind. */
const kind = /(?:规定|办法|细则|规则|标准|条例|意见|方案|规程|规范|指引|制度|要点|清单|目录|计划)$/
const figure = /[\d一二三四五六七八九十上下前后]/

/** Titles of the text that are of no known law, with the short names that are given to them. */
const titlesOf = (subject: ReportSubject): { own: Told[]; short: Told[] } => {
  const known = knownTitles(subject.catalog)
  const own: Told[] = []
  const short: Told[] = []
  for (const { mark, start, end } of subject.pairs.pairs) {
    if (mark !== '《' || end - start > 80) continue
    const title = subject.text.slice(start + 1, end - 1)
    if (known.names.has(bareTitle(title)) || /[Xx×*]/.test(title)) continue
    const told = { title, start: start + 1, end: end - 1 }
    if (/(?:简称|称)[“"]?$/.test(subject.text.slice(Math.max(0, start - 4), start)))
      short.push(told)
    else own.push(told)
  }
  return { own, short }
}

/** A title with one of its characters left open, for each of them from an offset on: titles that share one differ in that character alone. */
const opened = (title: string, from: number, isOpen = (_: string): boolean => true): string[] =>
  [...title.slice(from)].flatMap((character, index) =>
    isOpen(character)
      ? [`${title.slice(0, from + index)}\n${title.slice(from + index + character.length)}`]
      : [],
  )

/** Titles held by what is left of them, so that each is held against those like it alone, however many there are. */
const heldTitles = (keysOf: (title: string) => readonly string[]) => {
  const held = new Map<string, Told[]>()
  return {
    add: (told: Told): void => {
      for (const key of keysOf(told.title)) {
        const here = held.get(key)
        if (here === undefined) held.set(key, [told])
        // The first one is what is shown; a second one is another than a title that is the first itself.
        else if (here.length < 2 && here[0]?.title !== told.title) here.push(told)
      }
    },
    /** The first of another name that is like a title. */
    like: (title: string): Told | undefined =>
      keysOf(title)
        .flatMap((key) => held.get(key)?.find((told) => told.title !== title) ?? [])
        .reduce<Told | undefined>(
          (first, told) => (first === undefined || told.start < first.start ? told : first),
          undefined,
        ),
  }
}

/** Titles that name one document differ in the kind alone, or in one character that is no number; they begin alike. */
const keysOfTitle = (title: string): readonly string[] => {
  const stem = title.slice(0, kind.exec(title)?.index ?? 0)
  return [
    ...(stem.length >= 8 ? [stem] : []),
    ...(title.length >= 9 ? opened(title, 4, (character) => !figure.test(character)) : []),
  ]
}

type Codes = {
  'REF-004': { readonly one: string; readonly other: string }
}

/** One document under two names: a later title that differs from an earlier one in its kind or in one character. */
export const sameDocumentRule = reportRule<Codes>({
  id: 'REF-004',
  title: { zh: '同一文件前后名称不一', en: 'One document under two names' },
  severity: 'warning',
  outcome: 'review',
  remedy: 'confirm',
  phases: always,
  basis: judged(),
  messages: {
    'REF-004': {
      'zh-CN': '《{other}》与前文《{one}》疑为同一文件，名称不一，请核对。',
      en: '"{other}" and "{one}" look like one document under two names. Check it.',
    },
  },
  *check(subject, look) {
    const { own, short } = titlesOf(subject)
    const earlier = heldTitles(keysOfTitle)
    const shortNames = heldTitles((title) => opened(title, 0))
    for (const told of short) shortNames.add(told)
    const declared = new Set(short.map(({ title }) => title))
    const seen = new Set<string>()
    for (const told of own) {
      look()
      if (seen.has(told.title)) continue
      seen.add(told.title)
      // A short name is like no other title but its own.
      const shortOne = declared.has(told.title) ? undefined : shortNames.like(told.title)
      const one =
        shortOne !== undefined && shortOne.start < told.start ? shortOne : earlier.like(told.title)
      earlier.add(told)
      if (one === undefined) continue
      yield {
        code: 'REF-004',
        params: { one: one.title, other: told.title },
        ...spots(subject, told, [one]),
      }
    }
  },
  bad: [
    bad(
      '出台《青山县行政裁决工作规定》。落实《青山县行政裁决工作办法》。',
      '青山县行政裁决工作办法',
    ),
    bad(
      '出台《青山县涉企检查公示指南》。按照《青山县涉企检查公布指南》执行。',
      '青山县涉企检查公布指南',
    ),
    bad('印发《青山县普法责任清单》（以下简称《责任清单》）。《责任清册》已公布。', '责任清册'),
  ],
  good: good(
    near(
      '印发《青山县法治督察规定》《青山县法治督察规定实施细则》。',
      'a document and its detailed rules',
    ),
    near('公布《青山县2020年度立法计划》《青山县2021年度立法计划》。', 'two years'),
    near('印发《青山县行政调解规定》（以下简称《规定》）。落实《规定》要求。', 'its short name'),
    near('印发《青山县行政调解工作办法》《青山县行政裁决工作办法》。', 'two matters'),
  ),
})
