export { filePrograms } from './file-program.js'
export { filesOfCase } from './files-of-case.js'
export { type MarkedFiles, markFiles, withFiles } from './mark-files.js'
export { unitReader } from './unit-reader.js'
