// Bundles @fazhi/sdk for a browser. A Node built-in anywhere in it fails the bundle; its size is printed.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './run.mjs'

const result = await build({
  stdin: { contents: "export * from '@fazhi/sdk'", resolveDir: root },
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  minify: true,
  write: false,
  logLevel: 'error',
})
const bytes = result.outputFiles[0].contents
console.log(
  `@fazhi/sdk in a browser: ${(bytes.length / 1024).toFixed(0)} KiB minified, ${(gzipSync(bytes).length / 1024).toFixed(0)} KiB gzip`,
)
