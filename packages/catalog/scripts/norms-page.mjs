// Writes docs/norms.md from the norms, duties, deadlines, bodies, set phrases and calendars in data/. `generate.mjs` calls it; a test
// fails when the page is stale. What nobody read stands under a heading of its own at the end, days of entry into force included.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { table } from './markdown.mjs'

const data = (file) =>
  parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')) ?? []

const authorities = {
  law: '法律、司法解释 · Laws and judicial interpretations',
  regulation: '行政法规 · Regulations of the State Council',
  partyRegulation: '党内法规 · Regulations of the Party',
  nationalStandard: '国家标准 · National standards',
  policy: '政策文件 · Policy documents',
}
const certainties = {
  read: '读过原文 · text read',
  opening: '读到开头部分 · opening read',
  secondary: '转引 · reported by others',
  remembered: '凭记忆 · remembered',
  computed: '推算 · worked out',
  inferred: '推定 · our reading',
}
const holders = { partyPrincipal: '党委主要负责人', governmentPrincipal: '政府主要负责人' }
const levels = {
  nation: '国家',
  province: '省',
  prefecture: '设区的市',
  county: '县（市、区）',
  township: '乡镇',
}
const acts = { submit: '报送', publish: '公开' }

const isCitable = (certainty) => ['read', 'opening', 'secondary'].includes(certainty)
const isSeen = ({ provenance }) => isCitable(provenance.certainty)
/** A day that was read, or the eve of a day that was read. */
const isKnown = (certainty) => isCitable(certainty) || certainty === 'computed'
const certaintyOf = (entry, side) => entry[`${side}Certainty`] ?? entry.provenance.certainty
const named = ({ zh, en }) => (en === undefined ? zh : `${zh}<br>${en}`)
const place = (article) => (article === '*' ? '全文 · as a whole' : article)

const days = (entry) => {
  const side = (name) => {
    if (entry[name] === undefined) return ''
    return isKnown(certaintyOf(entry, name)) ? entry[name] : '（未核对 · not read）'
  }
  const span = `${side('from')} — ${side('to')}`.trim()
  return span === '—' ? '施行日期未列 · no days given' : `施行 · in force ${span}`
}

const articles = (norm, matches) =>
  Object.entries(norm.articles).filter(([, { certainty }]) => matches(certainty))

const normSection = (norm) => [
  `### ${norm.title.zh}\n`,
  `${norm.title.en} · \`${norm.id}\`${norm.number === undefined ? '' : ` · ${norm.number}`}`,
  '',
  `${days(norm)}${norm.supersedes === undefined ? '' : ` · 取代 \`${norm.supersedes}\``} · ${certainties[norm.provenance.certainty]}: ${norm.provenance.source}`,
  '',
  ...(articles(norm, isCitable).length === 0
    ? []
    : [
        table(
          ['条 · article', '大意（非原文） · what it says, in our words', '把握 · known from'],
          articles(norm, isCitable).map(([article, { says, certainty }]) => [
            place(article),
            named(says),
            certainties[certainty],
          ]),
        ),
        '',
      ]),
]

const dutyRow = (duty) => [
  `\`${duty.id}\``,
  holders[duty.holder],
  named(duty.title),
  certainties[duty.provenance.certainty],
]
const dutyHeads = [
  '标识 · id',
  '谁 · who',
  '职责（大意） · duty, in our words',
  '把握 · known from',
]

const deadlineRow = (deadline) => [
  `${named(deadline.subject)}<br>${deadline.levels.map((level) => levels[level]).join('、')}`,
  acts[deadline.act],
  deadline.receivers.map(named).join('<br>'),
  deadline.copyTo.map(named).join('<br>'),
  deadline.before,
  // What nobody read is not shown as resting on an article.
  isSeen(deadline) ? `\`${deadline.basis.norm}\` ${deadline.basis.article}` : '',
  certainties[deadline.provenance.certainty],
]
const deadlineHeads = [
  '谁 · who',
  '做什么 · does',
  '报给谁 · to whom',
  '抄送 · copy to',
  '何日之前 · before',
  '依据 · basis',
  '把握 · known from',
]

const bodyRow = (body) => [
  body.full,
  body.short ?? '',
  body.variants.join('、'),
  body.level === undefined ? '' : levels[body.level],
  body.en,
]
const bodyHeads = [
  '全称 · full',
  '规范简称 · short',
  '不规范的叫法 · variants',
  '层级 · level',
  'English',
]

const formulaRow = (formula) => [formula.right, formula.wrong.join('；')]
const formulaHeads = ['固定表述 · right', '见过的错误 · seen and wrong']

const split = (entries) => [entries.filter(isSeen), entries.filter((entry) => !isSeen(entry))]

const unknownDays = (entries, name) =>
  entries.flatMap((entry) =>
    ['from', 'to']
      .filter((side) => entry[side] !== undefined && !isKnown(certaintyOf(entry, side)))
      .map((side) => [
        name(entry),
        side === 'from' ? '起 · from' : '至 · to',
        entry[side],
        certainties[certaintyOf(entry, side)],
      ]),
  )

/** Text of docs/norms.md. */
export const normsPage = () => {
  const norms = [...data('norms.yaml'), ...data('norms-of-indicators.yaml')]
  const [seenNorms, rememberedNorms] = split(norms)
  const [seenDuties, rememberedDuties] = split(data('duties.yaml'))
  const [seenDeadlines, rememberedDeadlines] = split(data('deadlines.yaml'))
  const bodies = data('bodies.yaml')
  const [seenBodies, rememberedBodies] = split(bodies)
  const formulas = data('formulas.yaml')
  const [seenFormulas, rememberedFormulas] = split(formulas)
  const remembered = norms.flatMap((norm) =>
    articles(norm, (certainty) => !isCitable(certainty) || !isSeen(norm)).map(
      ([article, { says, certainty }]) => [
        `\`${norm.id}\``,
        place(article),
        named(says),
        certainties[certainty],
      ],
    ),
  )
  return `${[
    '<!-- Generated by packages/catalog/scripts/generate.mjs from data/. Change the YAML, not this page. -->',
    '# 规范、职责、期限、机构 · Norms, duties, deadlines, bodies\n',
    '这里是本库用到的全国性规范、条文大意和日期，各有出处和把握程度。大意是我们自己的话，不代替原文；本库不是官方发布。省、市的规定在各自的叠加层里，不在这里。',
    '',
    'The nation-wide norms the library rests on, what their articles say in our own words, and their days, each with source and how well it is known. Nothing here replaces the text of a norm, and nothing here is official. What a province or city adds stands in its overlay.',
    '',
    '只有读过原文、读到开头部分或者有出处转引的，才能作为依据引用；凭记忆和推定的列在最后一节，任何报告、清单和页面都不会引用。',
    '',
    'Only what was read, read in its opening or reported by a source is ever cited; what is remembered or our own reading stands in the last section and is cited nowhere.\n',
    ...Object.entries(authorities).flatMap(([authority, title]) => {
      const entries = seenNorms.filter((norm) => norm.authority === authority)
      return entries.length === 0 ? [] : [`## ${title}\n`, ...entries.flatMap(normSection)]
    }),
    '## 第一责任人职责 · Duties of the first responsible person\n',
    '全国统一的职责，党委主要负责人和政府主要负责人各有六项，适用于县级以上；部门、镇街、园区的职责只来自地方规定。这里只列读到过的，其余的文字凭记忆，见最后一节。',
    '',
    'Each of the two principals has six national duties, at county level and above; departments, townships and zones have duties from local rules only. Here stand those that were read; the wording of the others is remembered, see the last section.\n',
    table(dutyHeads, seenDuties.map(dutyRow)),
    '',
    '## 报告期限 · Deadlines\n',
    '“之前”从严理解：当日已是逾期。2015年纲要的“第一季度”已被取代。只有安徽规定的示范地区一月底报送，不是全国期限。政府信息公开工作年度报告（1月31日、3月31日）是另一种报告。',
    '',
    '"Before" is strict: the day itself is late. The "first quarter" of the outline of 2015 is past. The end of January for demonstration areas is a rule of Anhui alone. The report on open government information has days of its own.\n',
    table(deadlineHeads, seenDeadlines.map(deadlineRow)),
    '',
    '## 机构名称 · Bodies\n',
    table(bodyHeads, seenBodies.map(bodyRow)),
    '',
    '## 固定表述 · Set phrases\n',
    table(formulaHeads, seenFormulas.map(formulaRow)),
    '',
    '## 工作日历 · Working days\n',
    '国务院办公厅每年的放假通知，经整理好的数据包读出，并与另一数据包逐日核对；没有数据的年份一律答“不知道”。',
    '',
    'The yearly notices of the General Office of the State Council, read through one package and compared day by day with another. A year without data is answered with "unknown".\n',
    table(
      ['年 · year', '节假日 · holidays', '调休上班 · worked', '说明 · notes'],
      data('calendars.yaml').map(({ year, holidays, workdays, notes = [] }) => [
        String(year),
        holidays
          .map(
            ({ name, from, to }) =>
              `${name} ${from.slice(5)}${from === to ? '' : `～${to.slice(5)}`}`,
          )
          .join('；'),
        workdays.map((day) => day.slice(5)).join('、'),
        notes.join(' '),
      ]),
    ),
    '',
    '## 凭记忆或推定，不得引用 · Remembered or our reading, not to be cited\n',
    '### 规范和条文 · Norms and articles\n',
    ...rememberedNorms.map(
      (norm) =>
        `- ${norm.title.zh} (\`${norm.id}\`)${norm.number === undefined ? '' : ` ${norm.number}`}`,
    ),
    '',
    table(['规范 · norm', '条 · article', '大意 · what it says', '把握 · known from'], remembered),
    '',
    '### 日期 · Days\n',
    table(
      ['条目 · entry', '', '日期 · day', '把握 · known from'],
      [
        ...unknownDays(norms, (norm) => `\`${norm.id}\``),
        ...unknownDays(data('duties.yaml'), (duty) => `\`${duty.id}\``),
        ...unknownDays(data('deadlines.yaml'), (deadline) => `\`${deadline.id}\``),
        ...unknownDays(bodies, (body) => body.full),
        ...unknownDays(formulas, (formula) => formula.right),
      ],
    ),
    '',
    '### 职责 · Duties\n',
    table(dutyHeads, rememberedDuties.map(dutyRow)),
    '',
    '### 期限 · Deadlines\n',
    table(deadlineHeads, rememberedDeadlines.map(deadlineRow)),
    '',
    '### 机构名称 · Bodies\n',
    table(bodyHeads, rememberedBodies.map(bodyRow)),
    '',
    '### 固定表述 · Set phrases\n',
    table(formulaHeads, rememberedFormulas.map(formulaRow)),
  ].join('\n')}\n`
}

export const normsPagePath = new URL('../../../docs/norms.md', import.meta.url)
