import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config';

export default defineConfig(journeys, {
  testDir: 'journeys',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/install',
  use: { ...journeys.use, screenshot: 'on' },
});
