import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'aturan',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.{ts,tsx}'],
          globalSetup: 'test/database.ts',
          setupFiles: 'test/scratch.ts',
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'daya-tahan',
          include: ['test/crash/*.test.ts'],
          globalSetup: 'test/crash/bundle.ts',
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cerita',
          include: ['test/stories/*.spec.ts'],
          globalSetup: 'test/database.ts',
          setupFiles: 'test/scratch.ts',
          testTimeout: 120_000,
          // browsers want both processors, so the stories come after the rules and one at a time
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
