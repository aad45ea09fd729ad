import type { Language } from '@fazhi/model'
import type { TieDifference, TieKind, TieStatus } from '@fazhi/sdk'

/** What the words of a tie-out are, in one language. */
export interface TieOutWords {
  readonly title: string
  readonly status: Readonly<Record<TieStatus, string>>
  readonly kind: Readonly<Record<TieKind, string>>
  readonly of: Readonly<Record<TieDifference['of'], string>>
  readonly stated: string
  readonly by: string
  readonly points: string
  readonly unattainable: string
  readonly fill: string
  readonly coverage: string
  readonly missing: string
  readonly copied: string
  readonly units: string
  readonly left: string
  readonly undone: string
  readonly several: string
  readonly difference: string
  readonly nothing: string
  readonly held: string
  readonly trail: string
  readonly limits: string
  readonly colon: string
  readonly listed: string
  readonly inTables: string
  readonly head: readonly string[]
  readonly sheets: { readonly open: string; readonly all: string }
}

/** The words of a tie-out, by language. */
export const words: Readonly<Record<Language, TieOutWords>> = {
  'zh-CN': {
    title: '{file}：{year} 年度报告与汇总核对',
    status: {
      different: '不一致',
      blank: '空着',
      notInData: '报告写了，数据里没有',
      notStated: '数据里有，报告没写或认不出',
      notNamed: '认不出是什么数，没有核对',
      notRecorded: '没有数字的举措，数据里没有能核对的记录',
      equal: '一致',
    },
    kind: {
      figure: '数',
      rate: '率',
      meeting: '会议',
      document: '文件',
      list: '清单',
      coverage: '覆盖面',
      recognition: '表彰',
      deed: '举措',
    },
    of: {
      date: '日期',
      ordinal: '次序',
      number: '文号',
      title: '标题',
      items: '项数',
      departments: '部门数',
      version: '版本',
      meetings: '次数',
      covered: '覆盖',
      level: '级别',
      adoptedAt: '通过的会议',
      adopted: '会议通过的文件',
      done: '做到的单位数',
      unit: '单位',
    },
    stated: '写为 {stated}，汇总为 {ours}',
    by: '，差 {by}',
    points: ' 个百分点',
    unattainable: '；按分母 {whole} 得不出这个率',
    fill: '汇总为 {ours}',
    coverage: '（{from}/{expected} 家{missing}）',
    missing: '，缺 {units}',
    copied: '；与上一年的 {last} 相同，像是照抄上一年',
    units: '；{units} 的数恰好是这个差，看是不是重算或漏算',
    left: '；没有覆盖的：{units}',
    undone: '；没有做到的：{units}',
    several: '可能是 {several}，分不清，没有核对',
    difference: '{of}写为 {stated}，数据为 {ours}',
    nothing: '数据里没有{of}“{stated}”',
    held: '（{from}）',
    trail: '逐个单位查：fazhi roll-up {from} --trail {fact}',
    limits: '单独出现的日期不在核对之列。',
    colon: '：',
    listed: '、',
    inTables: '每项一行、缺哪些单位：加 --format csv 或 json。',
    sheets: { open: '要看的', all: '全部' },
    head: [
      '类',
      '结果',
      '行',
      '代号',
      '名称',
      '报告',
      '数据',
      '差',
      '已填',
      '应填',
      '缺',
      '上一年',
      '可能的单位',
      '不同之处',
      '数据在哪里',
    ],
  },
  en: {
    title: '{file}: the report on {year} against the roll-up',
    status: {
      different: 'different',
      blank: 'left blank',
      notInData: 'stated, not in the data',
      notStated: 'in the data, not stated or not recognised',
      notNamed: 'not recognised, not compared',
      notRecorded: 'deeds without a figure, no record to compare with',
      equal: 'equal',
    },
    kind: {
      figure: 'figure',
      rate: 'rate',
      meeting: 'meeting',
      document: 'document',
      list: 'list',
      coverage: 'coverage',
      recognition: 'recognition',
      deed: 'deed',
    },
    of: {
      date: 'date',
      ordinal: 'ordinal',
      number: 'document number',
      title: 'title',
      items: 'items',
      departments: 'departments',
      version: 'edition',
      meetings: 'meetings',
      covered: 'reached',
      level: 'level',
      adoptedAt: 'meeting that adopted it',
      adopted: 'what the meeting adopted',
      done: 'units that did it',
      unit: 'unit',
    },
    stated: 'says {stated}, the roll-up {ours}',
    by: ', {by}',
    points: ' percentage points',
    unattainable: '; no count out of {whole} gives this rate',
    fill: 'the roll-up has {ours}',
    coverage: ' ({from} of {expected} units{missing})',
    missing: ', missing {units}',
    copied: '; it is the {last} of the year before, as if copied',
    units: '; the figure of {units} is just that: counted twice, or left out?',
    left: '; not reached: {units}',
    undone: '; not done by: {units}',
    several: 'may be {several}: which one is not known, not compared',
    difference: '{of}: says {stated}, the data {ours}',
    nothing: 'the data have no {of} “{stated}”',
    held: ' ({from})',
    trail: 'Unit by unit: fazhi roll-up {from} --trail {fact}',
    limits: 'Dates that stand alone are not compared.',
    colon: ': ',
    listed: ', ',
    inTables: 'A row each, with the units that are missing: --format csv or json.',
    sheets: { open: 'to look at', all: 'all' },
    head: [
      'kind',
      'result',
      'line',
      'id',
      'name',
      'report',
      'data',
      'by',
      'gave',
      'owe',
      'missing',
      'last year',
      'perhaps',
      'differences',
      'where in the data',
    ],
  },
}
