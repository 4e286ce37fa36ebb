// Opens pages that are full of hostile words in Chromium, with scripts on and without a policy for content: nothing may run or load, and
// no element or attribute may be there that is not there with harmless words.
//
// In: the program. Out: a line for each thing that is wrong, and status 1 if there is any.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import markdownIt from "markdown-it";
import { chromium } from "playwright-core";
import { WORDS, addresses, policy, prose } from "./corpus.mjs";

const [program] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), "policyc-"));
const wrong = [];
const tell = (page, what) => wrong.push(`${page}: ${what}`);

/** Builds `text`, and gives the folder of its pages. A draft is built whatever is wrong with it. */
function build(name, text, ...args) {
  const file = join(home, `${name}.policy`);
  writeFileSync(file, text);
  const out = join(home, name);
  try {
    execFileSync(program, ["build", file, "--out", out, "--lang", "en", ...args], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (failed) {
    if (!args.includes("--draft") || failed.status !== 1) throw failed;
  }
  return join(out, name);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });

/** What runs in the page before anything of its own: `xx`, and what payloads usually call, say that they ran. */
function trap() {
  globalThis.ran = [];
  for (const name of ["xx", "alert", "confirm", "prompt", "print", "open", "fetch"]) {
    globalThis[name] = () => { globalThis.ran.push(name); };
  }
  document.write = () => globalThis.ran.push("document.write");
  addEventListener("click", (event) => event.preventDefault(), true);
}

/** Wakes every handler there is, and draws the page as a tree of elements with the names of their attributes. */
function look() {
  const all = [...document.querySelectorAll("*")];
  for (const element of all) {
    for (const name of ["mouseover", "focus", "click", "toggle", "load", "error"]) element.dispatchEvent(new Event(name));
  }
  const shown = (element) => `${element.localName} ${[...element.attributes].map((one) => one.name).sort().join(" ")}`;
  const addresses = all.flatMap((element) => ["href", "src", "action", "data", "formaction", "xlink:href"].map((name) => element.getAttribute(name)).filter(Boolean));
  return { tree: all.map(shown), addresses, text: document.body.textContent, ran: globalThis.ran };
}

/** Opens a file, or the HTML `text`, and says what it did that it should not. */
async function open(name, file) {
  const page = await browser.newPage();
  await page.addInitScript(trap);
  page.on("dialog", (dialog) => { tell(name, `opens a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    const known = request.url().startsWith("file:///") && /\.(html|css)$/.test(request.url());
    if (!known) tell(name, `asks for ${request.url().slice(0, 200)}`);
  });
  page.on("pageerror", (error) => tell(name, `error: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  const seen = await page.evaluate(look);
  await page.setViewportSize({ width: 320, height: 640 });
  seen.wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (page.url() !== pathToFileURL(file).href) tell(name, `went to ${page.url()}`);
  for (const ran of new Set(seen.ran)) tell(name, `ran ${ran}()`);
  for (const address of seen.addresses) {
    if (!/^(https?:|mailto:|tel:|#|[\w.-]+\.(html|css)(#|$))/.test(address)) tell(name, `leads to ${address}`);
  }
  await page.close();
  return seen;
}

/** Words as a reader can compare them: signs that steer a terminal are printed as one that says so. */
const bare = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, "\ufffd").replace(/\s+/gu, "");

// Words that are no Markdown: a page has the same elements whatever they say, and every one of them can be read.
const harmless = WORDS.map((_, at) => `Word ${at}`);
for (const args of [["--map"], ["--fragment"], ["--inline-css"], ["--trace"]]) {
  const name = `words ${args}`;
  const [hostile, tame] = ["hostile", "tame"].map((which) => build(which, policy(which, which === "tame" ? harmless : WORDS), "--format", "html", ...args));
  const kind = args[0] === "--trace" ? "trace.html" : "html";
  const seen = await open(name, join(hostile, `hostile.en.${kind}`));
  const usual = await open("harmless", join(tame, `tame.en.${kind}`));
  const at = seen.tree.findIndex((element, at) => element !== usual.tree[at]);
  if (at !== -1 || seen.tree.length !== usual.tree.length) tell(name, `element ${at} is <${seen.tree[at]}>, and <${usual.tree[at]}> with harmless words`);
  const text = bare(seen.text);
  for (const word of WORDS.filter((word) => !text.includes(bare(word)))) tell(name, `cannot be read: ${word}`);
  // A fragment stands in a page of someone else's look.
  if (args[0] !== "--fragment" && seen.wide > 320) tell(name, `is ${seen.wide} px wide on a screen of 320 px`);
}

// Markdown: what an author may write makes these elements and no others, also in a draft of what is refused.
const MAY = /^(p|em|strong|code|pre|blockquote|ul|ol|li|br|hr|a href( hreflang)?( rel)?|h[2-6]|div|div class|section id|span( aria-hidden)?|a aria-label class href|table|thead|tbody|tr|th( scope)?|td( data-label)?)$/;
const draft = build("prose", prose("prose", WORDS), "--format", "html,markdown", "--draft");
const benign = build("benign", prose("benign", harmless), "--format", "html", "--draft");
const seen = await open("prose", join(draft, "prose.en.html"));
const known = new Set((await open("harmless", join(benign, "benign.en.html"))).tree);
for (const element of new Set(seen.tree)) {
  if (!known.has(element) && !MAY.test(element.trim())) tell("prose", `has <${element}>`);
}

// Addresses: what is none leads nowhere.
const urls = build("urls", addresses("urls", WORDS), "--format", "html", "--draft");
const { addresses: places } = await open("addresses", join(urls, "urls.en.html"));
if (!places.includes("https://xx.example/path")) tell("addresses", "has not the one address that is good");

// The Markdown as a host of code shows it that lets HTML through.
const read = markdownIt({ html: true, linkify: true });
read.linkify.add("//", null);
for (const [name, folder] of [["hostile.en.md", build("hostile", policy("hostile", WORDS), "--format", "markdown")], ["prose.en.md", draft]]) {
  const html = join(home, `${name}.html`);
  writeFileSync(html, `<!doctype html><meta charset="utf-8"><body>${read.render(readFileSync(join(folder, name), "utf8"))}`);
  const seen = await open(name, html);
  for (const element of new Set(seen.tree)) {
    if (!/^(html|head|meta charset|body|h1|a id)$/.test(element.trim()) && !MAY.test(element.trim())) tell(name, `has <${element}>`);
  }
  if (name.startsWith("hostile")) {
    const text = bare(seen.text);
    for (const word of WORDS.filter((word) => !text.includes(bare(word)))) tell(name, `cannot be read: ${word}`);
  }
}

// A page that lets the words through is caught: else all of this would say nothing.
const careless = join(home, "look");
mkdirSync(careless);
writeFileSync(join(careless, "heading.html"), "{% macro heading(level, part, permalink) %}<h2>{{ part.heading_words | safe }}</h2>{% endmacro %}");
const before = wrong.length;
await open("careless", join(build("careless", policy("careless", WORDS), "--format", "html", "--templates", careless), "careless.en.html"));
if (!wrong.splice(before).some((line) => line.endsWith("ran xx()"))) tell("careless", "is not caught");

await browser.close();
rmSync(home, { recursive: true });
wrong.slice(0, 100).forEach((line) => console.error(line.slice(0, 400)));
console.log(`hostile: ${WORDS.length} words in every place, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
