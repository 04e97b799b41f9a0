
// What is decided about the discrepancies: buttons and keys, where decisions are kept, and the list that shrinks.
(() => {
  const { all, articles, byId, cards, conditions, form, isFree, narrow, one, partnersOf } = report;
  const root = document.documentElement;
  const desk = byId("review");

  // --- lines that join aligned sentences ---

  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("class", "joins");
  drawing.setAttribute("aria-hidden", "true");
  const columns = all(".column", articles);
  const joining = byId("joins");

  /** Where the sentence can be seen in its pane, from the corner of the articles; null where it cannot. */
  function place(sentence, origin) {
    const pane = sentence.closest(".pane").getBoundingClientRect();
    const box = sentence.getBoundingClientRect();
    const top = Math.max(box.top, pane.top);
    const bottom = Math.min(box.bottom, pane.bottom);
    if (bottom - top < 6) return null;
    return { left: pane.left - origin.left + 12, right: pane.right - origin.left - 12, y: (top + bottom) / 2 - origin.top };
  }

  function join() {
    drawing.remove();
    drawing.replaceChildren();
    if (narrow.matches || (joining && joining.getAttribute("aria-pressed") !== "true")) return;
    const lit = columns.map((column) => all(".lit", column));
    const origin = articles.getBoundingClientRect();
    lit.forEach((sentences, at) => {
      for (const sentence of sentences) {
        const partners = new Set(partnersOf(sentence));
        // To the nearest column on the right that has its partner: a line for every pair would be a net.
        const others = lit.slice(at + 1).map((found) => found.filter((other) => partners.has(other)));
        for (const other of others.find((found) => found.length) || []) {
          const from = place(sentence, origin);
          const to = place(other, origin);
          if (!from || !to) continue;
          const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
          const middle = (from.right + to.left) / 2;
          path.setAttribute("d", `M${from.right} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.left} ${to.y}`);
          drawing.append(path);
        }
      }
    });
    if (drawing.childNodes.length) articles.append(drawing);
  }

  let drawn = 0;
  const joinSoon = () => { cancelAnimationFrame(drawn); drawn = requestAnimationFrame(join); };
  articles.classList.add("joined");
  articles.addEventListener("scroll", joinSoon, { capture: true, passive: true });
  addEventListener("resize", joinSoon);
  document.addEventListener("report-lit", joinSoon);
  joinSoon();
  if (!desk) return;

  // --- what is decided, and where it is kept ---

  const NONE = "none";
  const idOf = (card) => card.dataset.id;
  const cardOf = new Map(cards.map((card) => [idOf(card), card]));
  const entryOf = (card) => JSON.parse(card.dataset.entry);
  const states = new Map(cards.map((card) => {
    const decision = card.dataset.decision ? JSON.parse(card.dataset.decision) : null;
    return [idOf(card), { decision, tag: NONE }];
  }));
  const clashes = new Map(); // what another has decided, by id: {decision, label}
  const fault = byId("review-fault");
  const complain = (words) => { fault.textContent = words; };

  const tagOf = (decision) => decision ? JSON.stringify(Object.entries(decision).sort(([a], [b]) => (a < b ? -1 : 1))) : NONE;
  const isDecision = (value) => value === null || (typeof value === "object" && typeof value.note === "string"
    && ["accepted", "ask", "correct", "no conflict"].includes(value.choice));
  const baked = new Map(Array.from(states, ([id, state]) => [id, state.decision]));

  /** Decisions in the storage of the browser, for a page that is a file. */
  const browser = {
    key: (id) => `factdiff-decision-${id}`,
    read(id) {
      try {
        const kept = JSON.parse(localStorage.getItem(this.key(id)));
        if (kept && isDecision(kept.decision)) return kept;
      } catch { /* nothing of ours */ }
      return null;
    },
    state(id) {
      const kept = this.read(id);
      const decision = kept ? kept.decision : baked.get(id);
      return { decision, tag: tagOf(decision) };
    },
    load() {
      for (const id of states.keys()) {
        const kept = this.read(id);
        const known = baked.get(id);
        states.set(id, this.state(id));
        const other = kept && kept.base !== tagOf(known) && tagOf(kept.decision) !== tagOf(known);
        if (other) clashes.set(id, { decision: known, label: "In the report" });
      }
    },
    async write(id, decision, tag) {
      const state = this.state(id);
      if (state.tag !== tag) return { clash: state };
      try {
        localStorage.setItem(this.key(id), JSON.stringify({ base: tagOf(baked.get(id)), decision }));
      } catch {
        return { error: "This browser keeps nothing for this page: export before you leave it.", state: { decision, tag: tagOf(decision) } };
      }
      return { state: this.state(id) };
    },
    start() {
      this.load();
      addEventListener("storage", () => { this.load(); settle(); });
    },
  };

  /** Decisions at the server that gave this page. */
  const server = {
    seen: "",
    async write(id, decision, tag) {
      const more = decision ? { "Content-Type": "application/json" } : {};
      let answer;
      try {
        answer = await fetch(`decisions/${encodeURIComponent(id)}`, {
          method: decision ? "PUT" : "DELETE",
          headers: { ...more, "If-Match": `"${tag}"` },
          body: decision ? JSON.stringify(decision) : undefined,
        });
      } catch {
        return { error: "The server does not answer: nothing was written. Start factdiff review again." };
      }
      const said = await answer.json().catch(() => ({ error: `The server answers ${answer.status}.` }));
      if (answer.status === 412) return { clash: said };
      return answer.ok ? { state: said } : { error: said.error };
    },
    async load() {
      try {
        const answer = await fetch("decisions", { headers: this.seen ? { "If-None-Match": this.seen } : {} });
        if (answer.status === 304) return complain("");
        const said = await answer.json();
        if (!answer.ok) return complain(said.error);
        this.seen = answer.headers.get("ETag");
        for (const [id, state] of Object.entries(said.decisions)) if (states.has(id)) states.set(id, state);
        listStale(said.stale);
        complain(said.changed ? "An article has changed: reload the page to see its report." : "");
        settle();
      } catch {
        complain("The server does not answer. Start factdiff review again to go on.");
      }
    },
    start() {
      let asking = this.load();
      const ask = () => { if (!document.hidden) asking = asking.then(() => this.load()); };
      setInterval(ask, 1500);
      document.addEventListener("visibilitychange", ask);
    },
  };

  const store = "served" in desk.dataset ? server : browser;

  function listStale(entries) {
    const list = byId("stale");
    list.hidden = !entries.length;
    byId("stale-count").textContent = entries.length;
    one("ul", list).replaceChildren(...entries.map((words) => {
      const item = document.createElement("li");
      item.textContent = words;
      return item;
    }));
  }

  // --- writing, and taking back ---

  const done = []; // {id, before, after}: what undo takes back

  async function write(id, decision, { tag = states.get(id).tag, undoing = false } = {}) {
    const before = states.get(id).decision;
    const result = await store.write(id, decision, tag);
    complain(result.error || "");
    if (result.clash) {
      states.set(id, result.clash);
      clashes.set(id, { decision, label: "Yours" });
    } else if (result.state) {
      states.set(id, result.state);
      clashes.delete(id);
      if (!undoing) done.push({ id, before, after: result.state.tag });
    }
    byId("undo").disabled = !done.length;
    settle();
    return Boolean(result.state);
  }

  async function undo() {
    const last = done.pop();
    if (!last) return report.announce("There is nothing to undo");
    if (!(await write(last.id, last.before, { tag: last.after, undoing: true })) && !clashes.has(last.id)) {
      done.push(last);
      return;
    }
    byId("undo").disabled = !done.length;
    report.select(cardOf.get(last.id), { focus: true });
    report.announce(clashes.has(last.id) ? "It was decided otherwise meanwhile" : "Undone");
  }

  // --- how it is shown ---

  const NAMES = { accepted: "accepted", ask: "to ask", correct: "to correct", "no conflict": "dismissed" };
  const ORDER = Object.keys(NAMES);
  const listed = byId("decided");
  const homes = new Map(cards.map((card) => [card, card.parentElement]));

  function element(name, words, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = words;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  function say({ choice, note, outlets = [], until, by, on }) {
    const head = { accepted: "Accepted", ask: "Ask the desk", correct: `Correct ${outlets.join(" and ")}`.trim(), "no conflict": "Not a conflict" };
    const who = [by, on].filter(Boolean).join(", ");
    return `${head[choice]}${until ? ` until ${until}` : ""}${note ? `: ${note}` : ""}${who ? ` (${who})` : ""}`;
  }

  function show(card) {
    const { decision, lapsed } = states.get(idOf(card));
    const body = one(".body", card);
    one(".choice", card).textContent = decision ? `${NAMES[decision.choice]} · ` : "";
    one(".told", body)?.remove();
    one(".clash", body)?.remove();
    const told = decision || lapsed;
    if (told) body.append(element("p", `${decision ? "" : "No longer: "}${say(told)}`, { class: "told" }));
    const clash = clashes.get(idOf(card));
    if (clash) {
      const box = element("div", "", { class: "clash", role: "alert" });
      box.append(
        element("p", `It was decided otherwise meanwhile. Here: ${decision ? say(decision) : "nothing"}`),
        element("p", `${clash.label}: ${clash.decision ? say(clash.decision) : "nothing"}`),
        element("button", "Keep what is here", { type: "button", "data-do": "keep" }),
        " ",
        element("button", clash.label === "Yours" ? "Write yours" : `Take what is ${clash.label.toLowerCase()}`, { type: "button", "data-do": "take" }),
      );
      body.append(box);
    }
    card.classList.toggle("accepted", Boolean(decision) && ["accepted", "no conflict"].includes(decision.choice));
  }

  const placeOf = (card) => {
    const [, source, sentence] = card.dataset.evidence.split(" ")[0].split("-");
    return columns.findIndex((column) => column.id === `col-${source}`) * 1e6 + Number(sentence);
  };
  const numberOf = (card) => Number(one(".number", card).textContent);
  const SORTS = {
    number: () => 0,
    place: (a, b) => placeOf(a) - placeOf(b),
    confidence: (a, b) => b.dataset.confidence - a.dataset.confidence,
    kind: (a, b) => (a.dataset.kind < b.dataset.kind ? -1 : Number(a.dataset.kind > b.dataset.kind)),
  };

  /** Puts every card where it belongs: those decided below the others, each list in the order chosen. */
  function settle() {
    const focused = document.activeElement;
    const counts = Object.fromEntries(ORDER.map((choice) => [choice, 0]));
    const order = SORTS[form.elements.sort.value];
    const sorted = [...cards].sort((a, b) => order(a, b) || numberOf(a) - numberOf(b));
    const wanted = new Map();
    for (const card of sorted) {
      const { decision } = states.get(idOf(card));
      if (decision) counts[decision.choice] += 1;
      show(card);
      // What is being looked at stays where it is.
      const away = decision && !clashes.has(idOf(card)) && deciding?.card !== card;
      const home = away ? one("ol", listed) : homes.get(card);
      wanted.set(home, [...(wanted.get(home) || []), card]);
    }
    for (const [home, inside] of wanted) {
      if (inside.some((card, at) => home.children[at] !== card)) home.append(...inside);
    }
    const total = ORDER.reduce((sum, choice) => sum + counts[choice], 0);
    const parts = ORDER.filter((choice) => counts[choice]).map((choice) => `${counts[choice]} ${NAMES[choice]}`);
    byId("settled").textContent = `${total} of ${cards.length} settled${parts.length ? `: ${parts.join(", ")}` : ""}`;
    byId("decided-count").textContent = total;
    report.filter();
    for (const mark of all("mark[data-names], .badge", articles)) {
      const found = mark.dataset.names.split(" ").map(byName);
      mark.classList.toggle("settled", found.every((card) => states.get(idOf(card)).decision));
    }
    // A card that moves takes the focus from what is in it.
    if (focused && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (report.current()) equip(report.current());
  }
  const byName = (name) => byId(`d-${name}`);

  // --- search and filters ---

  const search = byId("search");
  const textOf = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  conditions.push((card) => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    return words.every((word) => textOf.get(card).includes(word));
  });
  conditions.push((card) => {
    const choice = states.get(idOf(card)).decision?.choice ?? "open";
    return one(`input[name=decision][value="${choice}"]`, form).checked;
  });
  search.addEventListener("input", report.filter);
  form.elements.sort.addEventListener("change", settle);
  form.addEventListener("reset", () => { search.value = ""; setTimeout(settle); });

  for (const [id, toggled] of [["differences", (on) => root.classList.toggle("only", on)], ["joins", () => {}]]) {
    byId(id).addEventListener("click", (event) => {
      const on = event.currentTarget.getAttribute("aria-pressed") !== "true";
      event.currentTarget.setAttribute("aria-pressed", String(on));
      toggled(on);
      joinSoon();
    });
  }

  // --- deciding ---

  const parts = byId("review-parts").content;
  const bar = one(".act", parts);
  const sheet = one(".decide", parts);
  let deciding = null; // {card, choice}
  const ASKS = { accepted: "Why may it stay?", ask: "What is to be asked?", correct: "What is right?", "no conflict": "Why is it none?" };

  /** Moves the buttons into a card. */
  function equip(card) {
    const { decision } = states.get(idOf(card));
    one("[data-do=reopen]", bar).hidden = !decision;
    for (const button of all("[data-choice]", bar)) button.classList.toggle("chosen", button.dataset.choice === decision?.choice);
    const body = one(".body", card);
    if (bar.parentElement !== body) body.append(bar);
    if (deciding && sheet.parentElement !== body && deciding.card === card) body.append(sheet);
  }

  function open(card, choice) {
    if (report.current() !== card) report.select(card);
    deciding = { card, choice, tag: states.get(idOf(card)).tag };
    const { decision } = states.get(idOf(card));
    const same = decision?.choice === choice ? decision : null;
    one(".note span", sheet).textContent = ASKS[choice];
    const question = choice === "ask" ? card.dataset.question : "";
    sheet.elements.note.value = same ? same.note : question;
    one(".until", sheet).hidden = choice !== "accepted";
    sheet.elements.until.value = same?.until || "";
    const outlets = one(".outlets", sheet);
    outlets.hidden = choice !== "correct";
    const sources = choice === "correct" ? entryOf(card).sources.sort(([a], [b]) => (a < b ? -1 : 1)) : [];
    outlets.replaceChildren(one("legend", outlets), ...sources.map(([id, name]) => {
      const label = element("label", "");
      const box = element("input", "", { type: "checkbox", name: "outlets", "data-source": id });
      box.value = name;
      box.checked = Boolean(same?.outlets?.includes(name));
      label.append(box, " ", element("b", id), ` ${name}`);
      return label;
    }));
    one(".fault", sheet).textContent = "";
    one(".body", card).append(sheet);
    const first = one("input[name=outlets]", sheet) || sheet.elements.note;
    first.focus();
    if (first === sheet.elements.note) first.select();
    sheet.scrollIntoView({ block: "nearest" });
  }

  function leave() {
    const card = deciding?.card;
    deciding = null;
    sheet.remove();
    if (card) one("button", card).focus({ preventScroll: true });
  }

  const pad = (number) => String(number).padStart(2, "0");
  function today() {
    const now = new Date();
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  }

  async function save() {
    const { card, choice, tag } = deciding;
    const note = cleanText(sheet.elements.note.value);
    const outlets = all("input[name=outlets]:checked", sheet).map((box) => box.value);
    const missing = choice === "accepted" && !note ? "Say why it may stay." : choice === "correct" && !outlets.length ? "Choose an outlet." : "";
    one(".fault", sheet).textContent = missing;
    if (missing) return;
    const decision = { choice, note };
    if (choice === "correct") decision.outlets = [...new Set(outlets)].sort();
    if (choice === "accepted" && sheet.elements.until.value) decision.until = sheet.elements.until.value;
    const by = cleanText(byId("by").value);
    if (by) decision.by = by;
    decision.on = today();
    await decide(card, decision, tag);
  }

  async function decide(card, decision, tag) {
    const list = report.shown();
    const at = list.indexOf(card);
    const was = states.get(idOf(card)).decision;
    const written = await write(idOf(card), decision, { tag });
    if (!written && !clashes.has(idOf(card))) { // the words stay where they are
      if (deciding) one(".fault", sheet).textContent = fault.textContent;
      return;
    }
    if (deciding?.card === card) { leave(); settle(); }
    if (!written) return report.select(card, { focus: true });
    if (!decision || was) return report.select(card, { focus: true });
    const open = (other) => other !== card && !states.get(idOf(other)).decision && !other.hidden;
    const next = list.slice(at + 1).find(open) || list.find(open);
    report.select(next || null, { focus: true });
    if (next) report.announce(`${say(decision).split(":")[0]}. Next: ${report.shown().indexOf(next) + 1} of ${report.shown().length}`);
    else { report.announce("All is settled"); one("summary", listed).focus(); }
  }

  sheet.addEventListener("submit", (event) => { event.preventDefault(); save(); });
  sheet.addEventListener("keydown", (event) => {
    event.stopPropagation(); // what is typed here decides nothing yet
    if (event.key === "Escape") leave();
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !event.target.closest("button")) {
      event.preventDefault();
      save();
    }
    const box = deciding && event.target.name === "outlets" ? one(`[data-source="${CSS.escape(event.key)}"]`, sheet) : null;
    if (box) { event.preventDefault(); box.checked = !box.checked; box.focus(); }
  });
  document.addEventListener("report-selected", () => {
    if (deciding && report.current() !== deciding.card) { deciding = null; sheet.remove(); }
    if (report.current()) equip(report.current());
    else bar.remove();
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".card .body button");
    const card = button?.closest(".card");
    if (!card) return;
    const { choice, copy } = button.dataset;
    if (choice) open(card, choice);
    else if (copy) copyCard(card, copy);
    else if (button.dataset.do === "cancel") leave();
    else if (button.dataset.do === "reopen") decide(card, null);
    else if (button.dataset.do === "keep") keep(idOf(card));
    else if (button.dataset.do === "take") decide(card, clashes.get(idOf(card)).decision);
  });

  /** What is here stays, and is known to be other than what the report has. */
  async function keep(id) {
    clashes.delete(id);
    if (store === browser) await write(id, states.get(id).decision, { undoing: true });
    settle();
    report.select(cardOf.get(id), { focus: true });
  }

  const KEYS = { a: "accepted", q: "ask", c: "correct", x: "no conflict" };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.target.closest("dialog, .decide")) {
      if (event.target === search) { search.value = ""; report.filter(); search.blur(); }
      else if (report.current()) report.select(null);
      return;
    }
    if (!isFree(event)) return;
    const does = {
      "/": () => search.focus(),
      "?": () => byId("help").showModal(),
      u: undo,
    }[event.key];
    const choice = KEYS[event.key];
    if (!does && !(choice && report.current())) return;
    event.preventDefault();
    if (does) does();
    else open(report.current(), choice);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const [first] = report.shown();
    if (first) report.select(first, { focus: true });
  });
  byId("keys").addEventListener("click", () => byId("help").showModal());
  byId("undo").addEventListener("click", undo);

  const name = byId("by");
  try { name.value = localStorage.getItem("factdiff-name") || desk.dataset.by || ""; } catch { name.value = desk.dataset.by || ""; }
  name.addEventListener("change", () => {
    try { localStorage.setItem("factdiff-name", name.value); } catch { /* it stands there until the page is left */ }
  });

  // --- copying ---

  // As compare/wording.py has it: one line, and U+FFFD for what cannot be printed.
  const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  const cleanText = (text) => text.replace(/[\s\u001c-\u001f\u0085]+/g, " ").trim().replace(UNPRINTABLE, "\ufffd");
  const words = (from) => cleanText(from.textContent);
  const escapeMarkdown = (text) => text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&");

  function writeCard(card, as) {
    const markdown = as === "markdown";
    const plain = markdown ? escapeMarkdown : (text) => text;
    const bold = (text) => (markdown ? `**${text}**` : text);
    const { decision } = states.get(idOf(card));
    const head = [one(".topic", card), one(".says", card)].filter(Boolean).map(words).join(": ");
    const meta = words(one(".meta", card)).replace(/^\d+ /, "");
    const quotes = all("blockquote", card).map((quote) => {
      const said = Array.from(one("p:not(.from)", quote).childNodes, (node) =>
        node.nodeName === "STRONG" ? bold(plain(cleanText(` ${node.textContent} `))) : plain(node.textContent.replace(/\s+/g, " ")));
      const from = plain(words(one(".from", quote)));
      return `${markdown ? `> ${bold(from)} — ` : `${from}: `}${said.join("").trim()}`;
    });
    const more = all(".body > p:not(.told)", card).map((part) => plain(words(part)));
    const told = decision ? [plain(say(decision))] : [];
    return [bold(plain(head)), plain(meta), ...quotes, ...more, ...told].join(markdown ? "\n\n" : "\n") + "\n";
  }

  async function copyCard(card, as) {
    const text = as === "link" ? `${location.href.split("#")[0]}#${card.id}` : writeCard(card, as);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = element("textarea", text, { class: "unseen", "aria-hidden": "true" });
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    report.announce("Copied");
  }

  // --- the file: a baseline, as compare/project/baselines.py writes and reads it ---

  const quoted = (text) => JSON.stringify(cleanText(text));
  const list = (texts) => `[${texts.map(quoted).join(", ")}]`;

  function writeBaseline() {
    const blocks = [...states].filter(([, state]) => state.decision).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { decision }]) => {
      const { sources, articles: files, finding } = entryOf(cardOf.get(id));
      const accepted = decision.choice === "accepted";
      const lines = accepted ? [`[accepted.${id}]`, `because = ${quoted(decision.note)}`] : [`[decided.${id}]`, `decision = ${quoted(decision.choice)}`];
      if (accepted && decision.until) lines.push(`until = ${decision.until}`);
      if (!accepted && decision.note) lines.push(`note = ${quoted(decision.note)}`);
      if (decision.outlets?.length) lines.push(`correct = ${list([...decision.outlets].sort())}`);
      if (decision.by) lines.push(`by = ${quoted(decision.by)}`);
      if (decision.on) lines.push(`on = ${decision.on}`);
      lines.push(`outlets = ${list(sources.map(([, outlet]) => outlet))}`);
      if (files.length) lines.push(`articles = ${list(files)}`);
      lines.push(`finding = ${quoted(finding)}`);
      return lines.join("\n");
    });
    const head = "# What was decided about findings; factdiff review and factdiff accept ID --because … write it.\n\nformat = 2";
    return [head, ...blocks].join("\n\n") + "\n";
  }

  function readValue(text) {
    const string = /^(?:("(?:[^"\\]|\\.)*")|'([^']*)')\s*/;
    const read = (rest) => {
      const found = string.exec(rest);
      if (!found) throw new SyntaxError();
      return [found[1] === undefined ? found[2] : JSON.parse(found[1]), rest.slice(found[0].length)];
    };
    let value;
    let rest = text.trim();
    const bare = /^(\d{4}-\d\d-\d\d|\d+)\s*/.exec(rest);
    if (bare) [value, rest] = [bare[1], rest.slice(bare[0].length)];
    else if (rest.startsWith("[")) {
      value = [];
      rest = rest.slice(1).trim();
      while (!rest.startsWith("]")) {
        const [item, after] = read(rest);
        value.push(item);
        rest = after.replace(/^,\s*/, "");
        if (rest === after && !rest.startsWith("]")) throw new SyntaxError();
      }
      rest = rest.slice(1).trim();
    } else [value, rest] = read(rest);
    if (rest && !rest.startsWith("#")) throw new SyntaxError();
    return value;
  }

  /** The decisions of a baseline by id; throws an Error that names the line which is not as factdiff writes it. */
  function readBaseline(text) {
    const found = new Map();
    let fields = {};
    text.replace(/^\ufeff/, "").split(/\r?\n/).forEach((line, at) => {
      const table = /^\[(accepted|decided)\.(?:"([^"]*)"|([\w-]+))\]\s*(?:#.*)?$/.exec(line);
      const pair = /^([a-z]+)\s*=\s*(.+)$/.exec(line);
      try {
        if (table) found.set(table[2] ?? table[3], (fields = { table: table[1] }));
        else if (pair) fields[pair[1]] = readValue(pair[2]);
        else if (line.trim() && !line.startsWith("#")) throw new SyntaxError();
      } catch {
        throw new Error(`line ${at + 1} is not as factdiff writes it`);
      }
    });
    return new Map(Array.from(found, ([id, told]) => {
      const accepted = told.table === "accepted";
      const decision = { choice: accepted ? "accepted" : told.decision, note: (accepted ? told.because : told.note) || "" };
      if (told.correct?.length) decision.outlets = told.correct;
      for (const key of ["until", "by", "on"]) if (told[key]) decision[key] = told[key];
      if (!isDecision(decision)) throw new Error(`${id} says nothing that can be read`);
      return [id, decision];
    }));
  }

  async function take(file) {
    let entries;
    try { entries = readBaseline(await file.text()); } catch (error) { return complain(`${file.name}: ${error.message}.`); }
    const counts = { taken: 0, here: 0, otherwise: 0, foreign: 0 };
    for (const [id, decision] of entries) {
      const state = states.get(id);
      if (!state) counts.foreign += 1;
      else if (tagOf(state.decision) === tagOf(decision)) counts.here += 1;
      else if (state.decision) { clashes.set(id, { decision, label: "In the file" }); counts.otherwise += 1; }
      else if (await write(id, decision)) counts.taken += 1;
      else return settle();
    }
    settle();
    const said = [`${counts.taken} imported`];
    if (counts.here) said.push(`${counts.here} were here`);
    if (counts.otherwise) said.push(`${counts.otherwise} decided otherwise here: look at them`);
    if (counts.foreign) said.push(`${counts.foreign} about findings this report does not have`);
    report.announce(said.join(", "));
  }

  byId("export").addEventListener("click", () => {
    const link = element("a", "", { download: "baseline.toml" });
    link.href = URL.createObjectURL(new Blob([writeBaseline()], { type: "application/toml" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  byId("import").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) await take(file);
    event.target.value = "";
  });

  store.start();
  settle();
})();
