import type { Language } from '@fazhi/model'

/** What the engine itself has to assume, by the code of the assumption. */
export const assumptionMessages: Readonly<
  Record<Language, Readonly<Record<'published.places', string>>>
> = {
  'zh-CN': {
    'published.places': '未写明总分取整，除不尽的总分按四舍五入保留 {places} 位小数公布',
  },
  en: {
    'published.places':
      'No rounding of the total is named; totals without a finite decimal are published with {places} places, ties away from zero',
  },
}
