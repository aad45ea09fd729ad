export type { ExitCode, Io } from './io.js'
export { processIo } from './io.js'
export { main } from './main.js'
export { version } from './version.js'
