// Follows a page of the book: `node page.mjs docs/src/sites/hugo.md SITE` writes the files that the page shows into the folder
// SITE, and prints the commands that it tells to type. A file is a block of code whose first line names it.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [page, site] = process.argv.slice(2);
const commands = [];
for (const [, language, body] of readFileSync(page, "utf8").matchAll(/^```(\w+)\n(.*?)^```$/gms)) {
  if (language === "sh") {
    commands.push(body);
    continue;
  }
  const [, name, text] = /^(?:#|\/\/) (\S+)\n(.*)$/s.exec(body) ?? fail(`${page}: a block does not name its file:\n${body}`);
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), text);
}
if (commands.length === 0) fail(`${page} tells nothing to type`);
process.stdout.write(commands.join(""));

function fail(why) {
  console.error(`error: ${why}`);
  process.exit(1);
}
