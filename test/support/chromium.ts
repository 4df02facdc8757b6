import { existsSync } from 'node:fs';

/** The browser that tests run in, or undefined where there is none: then they count as skipped. */
export const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (one) => one !== undefined && one !== '' && existsSync(one),
);
