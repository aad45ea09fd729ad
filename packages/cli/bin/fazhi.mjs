#!/usr/bin/env node
// Committed, so that npm can link it before anything is built; what it runs is the build.
const program = new URL('../dist/index.js', import.meta.url)

const run = async () => {
  const { main, processIo } = await import(program.href)
  process.stdout.on('error', (error) => {
    // The reader of a pipe went away ("fazhi … | head"): nothing is wrong and nobody is left to tell.
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  process.exitCode = await main(process.argv.slice(2), processIo())
}

run().catch((error) => {
  if (error?.code === 'ERR_MODULE_NOT_FOUND' && !process.argv.includes('--debug')) {
    process.stderr.write(
      '程序还没有构建，请先在仓库根目录运行 npm start。\nNot built yet: run npm start in the root of the repository first.\n',
    )
    process.exitCode = 2
    return
  }
  throw error
})
