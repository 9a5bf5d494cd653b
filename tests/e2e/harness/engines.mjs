// The browser engines that the tests run in: how each is started. Nothing about pages.
//
// Every driver is named by its path, so that Selenium has no reason to look for one to download.

import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

import { chrome, firefox, remote, webdriver } from "./packages.mjs";

const { Browser, Builder, Capabilities, logging } = webdriver;

/**
 * @typedef {object} Wishes What a suite wants of its browsers.
 * @property {"light" | "dark"} [scheme] `prefers-color-scheme`; Chromium and Firefox only.
 * @property {boolean} [reducedMotion] `prefers-reduced-motion: reduce`; Chromium and Firefox only.
 * @property {boolean} [forcedColors] `forced-colors: active`; Chromium and Firefox only.
 *
 * @typedef {object} Browser
 * @property {import("selenium-webdriver").WebDriver} driver
 * @property {() => Promise<void>} quit
 */

/** @type {Record<string, (wishes: Wishes) => Promise<Browser>>} */
const START = {
  async chromium({ scheme, reducedMotion, forcedColors }) {
    const options = new chrome.Options();
    options.setChromeBinaryPath(find("chromium", "chromium-browser", "google-chrome"));
    options.addArguments(
      "--headless",
      // Chromium refuses its sandbox to root, and build machines are root in a container with a small /dev/shm.
      "--no-sandbox",
      "--disable-dev-shm-usage",
      // Nothing but the page under test asks the network for anything.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
      ...(scheme === "dark" ? ["--force-dark-mode"] : []),
      ...(reducedMotion ? ["--force-prefers-reduced-motion"] : []),
    );
    const preferences = new logging.Preferences();
    preferences.setLevel(logging.Type.BROWSER, logging.Level.ALL);
    options.setLoggingPrefs(preferences);
    const driver = await new Builder()
      .forBrowser(Browser.CHROME)
      .setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder(find("chromedriver")))
      .build();
    if (forcedColors) {
      // There is no argument for it; told once, it holds for all pages of the tab.
      const features = [{ name: "forced-colors", value: "active" }];
      await /** @type {import("selenium-webdriver/chrome").Driver} */ (driver).sendDevToolsCommand("Emulation.setEmulatedMedia", { features });
    }
    return { driver, quit: () => driver.quit() };
  },

  async firefox({ scheme, reducedMotion, forcedColors }) {
    const options = new firefox.Options();
    options.setBinary(find("firefox-esr", "firefox"));
    options.addArguments("-headless");
    if (scheme) options.setPreference("ui.systemUsesDarkTheme", scheme === "dark" ? 1 : 0);
    if (reducedMotion) options.setPreference("ui.prefersReducedMotion", 1);
    if (forcedColors) options.setPreference("browser.display.document_color_use", 2);
    const driver = await new Builder()
      .forBrowser(Browser.FIREFOX)
      .setFirefoxOptions(options)
      .setFirefoxService(new firefox.ServiceBuilder(find("geckodriver")))
      .build();
    return { driver, quit: () => driver.quit() };
  },

  async webkit() {
    if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
      throw new Error("WebKit has no headless mode and found no display: run the tests under `xvfb-run -a`");
    }
    // Selenium knows WebKitGTK's driver no more than by name: the service is started, and the browser named, by hand.
    const port = await freePort();
    const builder = new remote.DriverService.Builder(find("WebKitWebDriver"));
    const service = builder.addArguments(`--port=${port}`).setPort(port).setLoopback(true).build();
    const capabilities = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
    });
    const address = await service.start();
    try {
      const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build();
      const quit = async () => {
        await driver.quit().finally(() => service.kill());
      };
      return { driver, quit };
    } catch (error) {
      await service.kill();
      throw error;
    }
  },
};

/** The engines to test in: those of the environment variable `ENGINES`, such as `chromium,webkit`; else all. */
export const engines = (process.env.ENGINES ?? Object.keys(START).join(","))
  .split(",")
  .map((name) => name.trim())
  .filter((name) => name !== "");

for (const name of engines) {
  if (!(name in START)) {
    throw new Error(`ENGINES names "${name}"; the engines are ${Object.keys(START).join(", ")}`);
  }
}

/**
 * Starts a browser.
 *
 * @param {string} engine One of {@link engines}.
 * @param {Wishes} [wishes]
 */
export function start(engine, wishes = {}) {
  return START[engine](wishes);
}

/**
 * The first of these programs that is on the PATH.
 *
 * @param {...string} names
 */
function find(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error(`${names.join(" or ")} is not on the PATH: run the tests by \`make test\`, which installs it`);
}

/** WebKitGTK's own small browser, which lies beside its library and not on the PATH. */
function miniBrowser() {
  const debian = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((triplet) => join("/usr/lib", triplet));
  const folders = [...debian, "/usr/libexec", "/usr/lib64", "/usr/lib"];
  const versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
  const places = versions.flatMap((version) => folders.map((folder) => join(folder, version, "MiniBrowser")));
  const place = places.find((path) => existsSync(path));
  if (!place) throw new Error(`WebKitGTK's MiniBrowser is in none of ${places.join(", ")}`);
  return place;
}

/** @returns {Promise<number>} A port that was free a moment ago. */
function freePort() {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? found(address.port) : failed(new Error("no port"))));
    });
  });
}
