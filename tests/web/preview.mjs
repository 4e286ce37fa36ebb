// Opens `policyc serve` in Chromium: the pages side by side, a saved file, a broken one.
//
// In: the program and a `.policy` file. Out: a line for each thing that is wrong, and status 1 if there is any.

import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import axe from "axe-core";
import { chromium } from "playwright-core";

const [program, policy] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), "policyc-"));
const file = join(home, "example.policy");
copyFileSync(policy, file);
const served = spawn(program, ["serve", home, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const [line] = await new Promise((told) => createInterface(served.stdout).once("line", (...all) => told(all)));
const address = line.replace("serving ", "");

const wrong = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.on("console", (message) => wrong.push(`console: ${message.text()}`));
page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
page.on("request", (request) => request.url().startsWith(address) || wrong.push(`asks for ${request.url()}`));
page.setDefaultTimeout(20_000);

try {
  await page.goto(address);
  await page.locator("iframe").first().waitFor();
  for (const box of await page.locator("#languages input").all()) await box.check();
  await page.locator("iframe").nth(2).waitFor();
  const count = await page.locator("iframe").count();
  if (count !== 3) wrong.push(`${count} pages side by side`);
  const titles = await Promise.all([0, 1, 2].map((at) => page.frameLocator("iframe").nth(at).locator("h1").innerText()));
  if (new Set(titles).size !== 3) wrong.push(`the titles are ${titles.join(", ")}`);
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => globalThis.axe.run({ iframes: false }));
  for (const one of found.violations) wrong.push(`${one.id}: ${one.help}`);

  const frame = page.frames().find((one) => one.url().endsWith(".en.html"));
  await frame.evaluate(() => scrollTo(0, 700));
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replaceAll("Fjordly", "Fjordling"));
  await page.frameLocator("iframe").last().locator("p.controller", { hasText: "Fjordling" }).waitFor();
  await frame.waitForFunction(() => scrollY === 700);

  writeFileSync(file, `${text}\npurpose <img src=x onerror=alert(1)> {\n`);
  await page.locator("#stale").waitFor();
  await page.locator("#findings li").first().waitFor();
  if ((await page.locator("#findings img").count()) > 0) wrong.push("a finding became markup");
  if ((await page.locator("iframe").count()) !== 3) wrong.push("the last good pages are gone");
  writeFileSync(file, text);
  await page.locator("#stale").waitFor({ state: "hidden" });
} catch (error) {
  wrong.push(error.message);
}

await browser.close();
served.kill();
rmSync(home, { recursive: true });
wrong.forEach((one) => console.error(one));
console.log(`preview: ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
