import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether the tests that open the page have a browser to open it in. */
export const hasBrowser = existsSync(PATH);

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: ['--no-sandbox'] });
