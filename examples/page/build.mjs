// @ts-check
// 把页面和代码合成一个文件，双击就能打开，不联网：
// Makes one file of the page and its code, to be opened by a double click, without a network:
//
//   node examples/page/build.mjs 填报自查.html
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** @param {string} name */
const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * The page with its code inside.
 * @param {{ conditions?: string[] }} [options] conditions of package exports; the built packages by default
 */
export const buildPage = async ({ conditions = [] } = {}) => {
  const result = await build({
    entryPoints: [here('page.mjs')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    conditions,
  })
  const code = result.outputFiles[0]?.text ?? ''
  // What ends a script in HTML must not stand in the code.
  const inline = code.replaceAll('</script', String.raw`<\/script`)
  return readFileSync(here('index.html'), 'utf8').replace('/* page.mjs */', () => inline)
}

const [, program, out] = process.argv
if (program === fileURLToPath(import.meta.url)) {
  if (out === undefined) {
    console.error('node examples/page/build.mjs OUT.html')
    process.exitCode = 2
  } else {
    const page = await buildPage()
    writeFileSync(out, page)
    console.log(`${out}: ${(Buffer.byteLength(page) / 1024).toFixed(0)} KiB`)
  }
}
