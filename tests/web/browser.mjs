// Opens every page of a folder of policyc's output in Chromium, as its readers do.
//
// In: the folder. Out: a line for each thing that is wrong, and status 1 if there is any. Each page is opened at two widths and in two
// colour schemes under a strict policy for content, then once more without scripts and network, and is printed.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const TYPES = { html: "text/html; charset=utf-8", css: "text/css; charset=utf-8" };

const [folder, picture] = process.argv.slice(2);
const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
if (pages.length === 0) throw new Error(`${folder} holds no page`);

const wrong = [];
const tell = (page, what) => wrong.push(`${page}: ${what}`);

/** The policy that a page works under: the strict one, and the digest of the look where a page has that in it. */
function policy(text) {
  const look = /<style>([^]*?)<\/style>/u.exec(text)?.[1];
  if (look === undefined) return POLICY;
  return POLICY.replace("'self'", `'sha256-${createHash("sha256").update(look).digest("base64")}'`);
}

const server = createServer((request, response) => {
  const name = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname)).slice(1);
  try {
    const body = readFileSync(join(folder, name));
    const type = TYPES[name.split(".").pop()] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-security-policy": policy(body.toString()) }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const root = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });

/** Opens a page and says what the browser itself has against it. */
async function open(name, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const allowed = new Set([root + name, new URL("notice.css", root + name).href]);
  page.on("request", (request) => allowed.has(request.url()) || tell(name, `asks for ${request.url()}`));
  page.on("console", (message) => tell(name, `console: ${message.text()}`));
  page.on("pageerror", (error) => tell(name, `error: ${error.message}`));
  await page.goto(root + name);
  return { context, page };
}

/** Asks axe, and whether the page is wider than the screen. */
async function examine(name, page, how) {
  await page.evaluate(axe.source);
  const found = await page.evaluate((tags) => globalThis.axe.run({ runOnly: { type: "tag", values: tags } }), RULES);
  for (const one of found.violations) {
    tell(name, `${how}: ${one.id}: ${one.help}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (inner > outer) tell(name, `${how}: ${inner} px wide on a screen of ${outer} px`);
}

/** Text as it can be compared: without spaces, and without the hyphens that a line break adds. */
const bare = (text) => text.replace(/[\s\u00ad-]/gu, "");

/** Prints the page and looks for every heading of a section. */
async function print(name, page) {
  const home = mkdtempSync(join(tmpdir(), "policyc-"));
  const file = join(home, "page.pdf");
  writeFileSync(file, await page.pdf({ format: "A4" }));
  const paper = bare(execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }));
  rmSync(home, { recursive: true });
  const headings = await page.locator("main h2:not(nav h2)").allInnerTexts();
  if (headings.length === 0) tell(name, "has no section");
  for (const heading of headings) {
    if (!paper.includes(bare(heading))) tell(name, `on paper the section "${heading}" is missing`);
  }
}

for (const name of pages) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      const { context, page } = await open(name, { colorScheme, viewport: { width, height: 900 } });
      const look = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      if (look === "rgba(0, 0, 0, 0)") tell(name, "is shown without its look");
      await examine(name, page, `${colorScheme}, ${width} px`);
      if (colorScheme === "light" && width === 1280) await print(name, page);
      await context.close();
    }
  }
  const others = { forcedColors: "active", reducedMotion: "reduce", viewport: { width: 1280, height: 900 } };
  const { context, page } = await open(name, others);
  await examine(name, page, "forced colours");
  await context.close();

  const bareContext = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const alone = await bareContext.newPage();
  await alone.goto(pathToFileURL(join(folder, name)).href);
  if ((await alone.locator("h1").count()) !== 1) tell(name, "without scripts and network has not one title");
  await bareContext.close();
}

if (picture !== undefined) {
  for (const width of [320, 1280]) {
    const viewport = { width, height: width === 320 ? 640 : 900 };
    const { context, page } = await open("fjordly/privacy.en.html", { viewport });
    await page.screenshot({ path: join(picture, `fjordly-${width}.png`) });
    await context.close();
  }
}

await browser.close();
server.close();
wrong.forEach((line) => console.error(line));
console.log(`browser: ${pages.length} pages, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
