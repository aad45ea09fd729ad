import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('nothing but our own files is loaded with model and findings: no schema library, no YAML', async () => {
  const { metafile } = await build({
    stdin: {
      contents: "export * from '@fazhi/model'; export * from '@fazhi/findings'",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    conditions: ['@fazhi/source'],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const files = Object.keys(metafile.inputs)
  expect(files.some((file) => file.endsWith('findings/src/run-rules.ts'))).toBe(true)
  expect(files.filter((file) => file.includes('node_modules/'))).toEqual([])
  expect(files.filter((file) => /model\/src\/schema/.test(file))).toEqual([])
})
