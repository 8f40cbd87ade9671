import { type Browser, chromium } from 'playwright-core';

/** The browser that prints and shoots; only who makes a sample anew needs it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** CSS pixels an inch. */
export const CSS_INCH = 96;
/** Dots an inch at which offices scan. */
export const SCAN_INCH = 200;

/** A4 in CSS pixels. */
export const SHEET = { width: 794, height: 1123 };
