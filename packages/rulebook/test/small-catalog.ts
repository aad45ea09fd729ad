import type { Catalog } from '@fazhi/model'

/** A catalog with one fact, one norm and one duty: enough to tell known names from unknown ones. */
export const smallCatalog: Catalog = {
  version: '0.0.0',
  facts: [
    {
      id: 'news.items',
      name: { zh: '信息报送', en: 'News items' },
      type: 'count',
      definition: '年内报送的信息篇数',
      source: 'unit',
      aggregate: 'sum',
      provenance: { source: 'invented', certainty: 'inferred' },
    },
  ],
  rates: [],
  norms: [
    {
      id: 'first-responsible-2016',
      title: { zh: '第一责任人职责规定', en: 'Duties of the first responsible person' },
      authority: 'partyRegulation',
      articles: {},
      provenance: { source: 'invented', certainty: 'inferred' },
    },
  ],
  duties: [
    {
      id: 'PC1_LEAD',
      holder: 'partyPrincipal',
      title: { zh: '领导', en: 'Lead' },
      basis: { norm: 'first-responsible-2016', article: '5' },
      authority: 'partyRegulation',
      provenance: { source: 'invented', certainty: 'inferred' },
    },
  ],
  deadlines: [],
  bodies: [],
  formulas: [],
  terms: [],
  calendars: [],
  identities: [],
  profiles: [],
}
