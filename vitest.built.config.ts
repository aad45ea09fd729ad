import { defineConfig } from 'vitest/config'

/** Tests of what was built: the packed packages in an empty folder, the command line, the examples. No source condition here. */
export default defineConfig({
  test: {
    name: 'built',
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
