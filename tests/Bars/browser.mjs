// A Chromium of this machine, without a window; CHROME_PATH names another.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "chrome-launcher";

const places = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Gives the browser's port to `use`, and leaves nothing behind. */
export const withBrowser = async (use) => {
  const profile = mkdtempSync(join(tmpdir(), "bars-"));
  const chromePath = places.find((path) => path && existsSync(path));
  const chrome = await launch({ ...(chromePath && { chromePath }), chromeFlags: flags, userDataDir: profile });
  try {
    await use(chrome.port);
  } finally {
    await chrome.kill();
    rmSync(profile, { recursive: true, force: true });
  }
};
