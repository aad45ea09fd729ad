export { publicationTitleRule } from './publication-title.js'
export { rangeDashRule } from './range-dash.js'
