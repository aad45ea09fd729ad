export { cityFigureRule } from './city-figure.js'
export { cityRateRule } from './city-rate.js'
