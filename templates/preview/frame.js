// Shows the chosen pages beside the findings, and takes the new ones when the files change. Every text is set as text.

const at = (id) => document.getElementById(id);
let state = { version: -1, editions: [] };

/** The chosen notice and languages, from the address of the frame: `#shop/privacy?da,en`. */
function chosen() {
  const [notice, languages] = decodeURIComponent(location.hash.slice(1)).split("?");
  const notices = [...new Set(state.editions.map((one) => `${one.policy}/${one.notice}`))];
  const name = notices.includes(notice) ? notice : notices[0];
  const all = state.editions.filter((one) => `${one.policy}/${one.notice}` === name);
  const wanted = (languages ?? "").split(",");
  const some = all.filter((one) => wanted.includes(one.language));
  return { notices, name, all, shown: some.length > 0 ? some : all.slice(0, 1) };
}

function choose(name, languages) {
  location.hash = `${encodeURIComponent(name)}?${languages.join(",")}`;
}

function element(name, text, kind) {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function menu({ notices, name, all, shown }) {
  const select = at("notice");
  select.replaceChildren(...notices.map((one) => element("option", one)));
  select.value = name ?? "";
  select.onchange = () => choose(select.value, shown.map((one) => one.language));
  const boxes = all.map((one) => {
    const label = element("label", ` ${one.language}`);
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = one.language;
    box.checked = shown.includes(one);
    label.prepend(box);
    return label;
  });
  at("languages").replaceChildren(...boxes);
  at("languages").onchange = () => {
    const on = [...at("languages").querySelectorAll("input:checked")].map((box) => box.value);
    choose(name, on.length > 0 ? on : shown.map((one) => one.language));
  };
}

/** Puts the pages in their places. One that is there already is loaded anew, and stays where the reader was. */
function pages({ shown }, changed) {
  const main = at("pages");
  const known = new Map([...main.children].map((frame) => [frame.dataset.path, frame]));
  const frames = shown.map((one) => {
    const source = `/pages/${one.path.split("/").map(encodeURIComponent).join("/")}`;
    const frame = known.get(one.path);
    if (frame) {
      if (changed) {
        const { scrollX, scrollY } = frame.contentWindow;
        frame.addEventListener("load", () => frame.contentWindow.scrollTo(scrollX, scrollY), { once: true });
        frame.contentWindow.location.reload();
      }
      return frame;
    }
    const made = document.createElement("iframe");
    made.dataset.path = one.path;
    made.title = `${one.notice}, ${one.language}`;
    made.src = source;
    return made;
  });
  if (frames.length !== main.children.length || frames.some((frame, index) => frame !== main.children[index])) {
    main.replaceChildren(...frames);
  }
}

function findings({ findings: all }) {
  const items = all.map((one) => {
    const item = element("li", "", one.severity);
    item.append(element("b", one.severity), " ", element("code", one.code));
    item.append(element("p", one.message), element("p", `${one.file}:${one.line}:${one.column}`, "place"));
    if (one.citation) item.append(element("p", one.citation));
    if (one.help) item.append(element("p", one.help));
    return item;
  });
  const trouble = state.trouble.map((line) => element("li", line, "error"));
  at("findings").replaceChildren(...trouble, ...items);
  const count = trouble.length + items.length;
  at("count").textContent = count === 0 ? "No findings" : `Findings: ${count}`;
}

function draw(changed) {
  const now = chosen();
  menu(now);
  pages(now, changed);
}

async function look() {
  try {
    const next = await (await fetch("/state.json")).json();
    at("status").textContent = "";
    if (next.version === state.version) return;
    state = next;
    at("stale").hidden = next.current;
    draw(true);
    findings(await (await fetch("/findings.json")).json());
  } catch {
    at("status").textContent = "policyc serve has stopped";
  }
}

addEventListener("hashchange", () => draw(false));
await look();
setInterval(look, 400);
