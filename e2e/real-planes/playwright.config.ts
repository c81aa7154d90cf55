import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** The journeys over real clusters, which parts/journeys.ts has running. */
export default defineConfig(base, {
  testDir: 'browser',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/real-planes',
});
