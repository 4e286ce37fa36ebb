// Looks at what a generator has published: `node check.mjs hugo SITE EXPECTED` reads the pages in the folder SITE, and compares
// them with the pages in HTML that policyc writes itself, in the folder EXPECTED. Says all that is wrong, and then fails.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";

const [generator, site, expected] = process.argv.slice(2);
const LANGUAGES = ["da", "nb", "en"];
const DEFAULT = "da";

// For each generator: the folder that it publishes, the address of a page, and whether anchors stand at headings alone.
const below = (language) => (language === DEFAULT ? "" : `${language}/`);
const GENERATORS = {
  hugo: { folder: "public", address: (name, language) => `/${below(language)}legal/${name}/`, headingsOnly: true },
  jekyll: { folder: "_site", address: (name, language) => `/${language}/${name}/` },
  astro: { folder: "dist", address: (name, language) => `/${language}/${name}/` },
  eleventy: { folder: "_site", address: (name, language) => `/${language}/${name}/` },
  docusaurus: { folder: "build", address: (name, language) => `/${below(language)}${name}`, headingsOnly: true },
  mdbook: { folder: "public", address: (name, language) => `/${language}/${name}.html` },
};
const { folder, address, headingsOnly } = GENERATORS[generator];

const problems = [];
for (const [policy, notice] of [["fjordly", "privacy"], ["hostile", "hostile"], ["corpus", "corpus"]]) {
  for (const language of LANGUAGES) {
    const at = address(notice, language);
    const say = (problem) => problems.push(`${generator} ${at}: ${problem}`);
    const file = fileAt(at);
    if (!file) {
      say("the page is not published");
      continue;
    }
    const published = readFileSync(file, "utf8");
    const wanted = parse(readFileSync(join(expected, policy, `${notice}.${language}.html`), "utf8"));
    compare(wanted, parse(published), published, { at, notice, language, say });
  }
}
if (problems.length > 0) {
  console.error(problems.map((problem) => `error: ${problem}`).join("\n"));
  process.exit(1);
}
console.log(`${generator}: ${3 * LANGUAGES.length} pages are as they should be`);

function compare(wanted, page, source, { at, notice, language, say }) {
  const words = squeezed(text(page));
  const ids = elements(page).map((node) => attribute(node, "id")).filter((id) => id !== undefined);

  // What the site says of the page.
  // Docusaurus would take a backslash in a title for its own: it gets another.
  const title = generator === "docusaurus" ? text(first(wanted, "h1")).replace(/\\/g, "\uff3c") : text(first(wanted, "h1"));
  const titles = named(page, "h1").map((node) => squeezed(text(node)));
  // mdBook prints the title of the book as a heading of its own menu.
  if (titles.filter((heading) => heading.startsWith(squeezed(title))).length !== 1) say(`the title ${title} is not printed once: ${titles}`);
  // minima leaves tags out of it.
  const window = generator !== "jekyll" || notice === "privacy";
  if (window && !squeezed(text(first(page, "title"))).includes(squeezed(title))) say("the title of the window is not that of the notice");
  // minima says one language for the whole site.
  if (generator !== "jekyll" && attribute(first(page, "html"), "lang") !== language) say("`lang` is not that of the notice");

  // Places.
  const sections = named(wanted, "section").map((node) => attribute(node, "id"));
  if (sections.length < 10) say("there are too few sections to compare with");
  const parts = [...inside(wanted, "main")].filter((node) => headingsOnly !== true || node.nodeName === "section");
  const anchors = new Set(parts.map((node) => attribute(node, "id")).filter((id) => id && !/^page-|-caption$/.test(id)));
  for (const id of anchors) {
    const count = ids.filter((known) => known === id).length;
    if (count !== 1) say(`the anchor ${id} is there ${count} times`);
  }
  const links = named(page, "a").map((node) => attribute(node, "href")).filter((href) => href !== undefined);
  const places = links.map((href) => new URL(href, `https://site.example${at}`));
  const here = places.filter((place) => place.host === "site.example" || place.host === "fjordly.example");
  const inner = here.filter((place) => place.hash && fileAt(place.pathname) === fileAt(at)).map((place) => decodeURIComponent(place.hash.slice(1)));
  if (inner.length < sections.length) say("there are too few links within the page");
  for (const id of inner.filter((id) => !ids.includes(id))) say(`the link to #${id} leads nowhere`);

  // Other languages.
  for (const other of LANGUAGES.filter((other) => other !== language)) {
    const file = fileAt(address(notice, other));
    if (!here.some((place) => fileAt(place.pathname) === file && file)) say(`no link leads to the page in ${other}`);
  }

  // What the notice says: every heading, every table, every text.
  const structure = (root) => [...named(root, "table")].map((table) => rows(table));
  const tables = structure(wanted);
  if (tables.length < 3) say("there are too few tables to compare with");
  const shown = structure(page);
  if (JSON.stringify(tables) !== JSON.stringify(shown)) {
    const cells = (all) => all.flat(2);
    const at = cells(tables).findIndex((cell, at) => cell !== cells(shown)[at]);
    say(`the tables differ: ${apart(cells(tables)[at], cells(shown)[at])}`);
  }
  const headings = (root) => elements(root).filter((node) => /^h[2-6]$/.test(node.nodeName)).map((node) => node.nodeName + squeezed(text(node)));
  const of = headings(wanted);
  // A theme may have headings of its own before the notice and behind it.
  const start = headings(page).indexOf(of[0]);
  const read = headings(page).slice(start, start + of.length);
  const other = of.findIndex((heading, at) => heading !== read[at]);
  if (other !== -1) say(`the headings differ: ${of[other]}, and not ${read[other]}`);
  for (const name of ["p", "li", "dt", "dd", "caption"]) {
    for (const node of named(wanted, name).filter((node) => attribute(node, "class") !== "skip")) {
      const blocks = node.childNodes.filter((child) => ["p", "ul", "ol", "div"].includes(child.nodeName));
      if (blocks.length === 0 && !words.includes(squeezed(text(node)))) say(`this is not on the page: ${text(node)}`);
    }
  }

  // What must not show, and what must not be.
  for (const mark of ["raw HTML omitted", "translationKey:", "templateEngineOverride", "last_modified_at", "relref", "pathname:"]) {
    if (text(page).includes(mark) || (mark.startsWith("raw") && source.includes(mark))) say(`${mark} is shown`);
  }
  if (notice === "privacy" && /\{[#{%:<]/.test(text(first(page, "main")))) say("markup is shown");
  for (const node of elements(page)) {
    if (/^xx/.test(node.nodeName)) say(`the author's text became an element: ${node.nodeName}`);
    if (node.nodeName === "script" && /\bxx\(\)/.test(text(node)) && attribute(node, "type") !== "application/ld+json") {
      say("the author's text became a script");
    }
    for (const { name, value } of node.attrs) {
      if (name.startsWith("on") || /\bxx\b/.test(name) || (name === "class" && /\bxx\b/.test(value))) {
        say(`the author's text became an attribute: ${name}`);
      }
      if (/^\s*javascript:/i.test(value)) say(`the author's text became a link: ${value}`);
    }
  }
  if (notice === "hostile") hostile(page, words, say);
}

// What stands in hostile.policy: the words are there, and nothing but the emphasis that the author may use is made of them.
function hostile(page, words, say) {
  for (const said of [
    "<xx-b onclick=alert(1)>{{ 7 | times: 7 }} {% raw %}",
    "{{< figure src=x >}}",
    "{{% x %}} {{x}} {x} <!-- x -->",
    "export default {x: <xx-c/>} | a | b | $$x$$ ^",
    "import x from 'y' :xx[a]{b=c} a:xx ::xx :::xx",
    "{: .xx} {::comment /} {#xx}",
    "<script>xx()</script> & &amp; &lt;xx-d&gt;",
    "# 1. {{ page.url }} ![a](javascript:b) [c](d)",
    "_xx|a{{b}}*c*",
    "{x} {{ y }} {% z %}",
    "<xx-e> &copy; ^",
  ]) {
    if (!words.includes(squeezed(said))) say(`this is not on the page: ${said}`);
  }
  const marked = [...named(page, "em"), ...named(page, "strong"), ...named(page, "code")].map((node) => squeezed(text(node)));
  for (const plain of ["to", "two", "fire", "four", "c"].filter((plain) => marked.includes(plain))) say(`${plain} is emphasised`);
  for (const name of ["del", "img", "math", "figure", "svg"]) {
    const own = named(page, name).filter((node) => /xx|javascript|fem|five/.test(text(node) + JSON.stringify(node.attrs)));
    if (own.length > 0) say(`the author's text became an element: ${name}`);
  }
}

// Where two texts begin to differ.
function apart(one, other = "") {
  const at = [...one].findIndex((sign, at) => sign !== [...other][at]);
  const around = (text) => [...text].slice(Math.max(0, at - 20), at + 20).join("");
  return `${around(one)}, and not ${around(other)}`;
}

// The file that a server sends for an address.
function fileAt(pathname) {
  const path = join(site, folder, decodeURIComponent(pathname));
  return [path, join(path, "index.html"), `${path}.html`].find((file) => existsSync(file) && statSync(file).isFile());
}

function rows(table) {
  return named(table, "tr").map((row) => row.childNodes.filter((cell) => /^t[hd]$/.test(cell.nodeName)).map((cell) => squeezed(text(cell))));
}

// Text without what typography may change: spaces, the form of quotation marks, dashes and dots, and the marks that join lines.
function squeezed(text) {
  // The sign that Docusaurus needs to leave a nickname alone is seen by nobody.
  const joined = text.replace(/[\s\u200b\u2060;:]+/gu, "");
  return joined.replace(/(<<|>>|[‘’‚‛'"“”„«»])+/g, "'").replace(/[–—-]+/g, "-").replace(/…/g, "...").normalize("NFC");
}

function text(node) {
  if (node === undefined || attribute(node, "class") === "permalink" || attribute(node, "class") === "hash-link") return "";
  if (node.nodeName === "#text") return node.value;
  return (node.childNodes ?? []).map((child) => text(child)).join("");
}

function elements(root) {
  return (root.childNodes ?? []).flatMap((node) => (node.attrs ? [node, ...elements(node)] : []));
}

function named(root, name) {
  return elements(root).filter((node) => node.nodeName === name);
}

function first(root, name) {
  return named(root, name)[0];
}

function inside(root, name) {
  return elements(first(root, name));
}

function attribute(node, name) {
  return node.attrs?.find((one) => one.name === name)?.value;
}
