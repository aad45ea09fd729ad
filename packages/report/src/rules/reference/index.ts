export { rangeDashRule } from './range-dash.js'
