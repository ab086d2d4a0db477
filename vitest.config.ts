import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '#i18n': resolve(import.meta.dirname, 'tests/i18n.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    coverage: {
      provider: 'v8',
      include: ['{detection,asking,experience,journal}/**/*.ts'],
      // They make tables and are run by hand; tests hold what they made.
      exclude: ['detection/rules/make-*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: Object.fromEntries(
        ['detection', 'asking', 'experience', 'journal'].map((room) => [
          `${room}/**`,
          { lines: 95 },
        ]),
      ),
    },
  },
});
