export { cityFigureRule } from './city-figure.js'
