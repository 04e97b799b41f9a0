"use strict";

// What review.js, which follows in the same script, builds upon.
const report = (() => {
  const root = document.documentElement;
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const byId = (id) => document.getElementById(id);
  const narrow = matchMedia("(max-width: 60rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const articles = byId("articles");
  const cards = all(".card");
  const cardOf = new Map(cards.map((card) => [card.dataset.name, card]));
  const rowOf = new Map(all("#glance [data-of]").map((row) => [row.dataset.of, row]));
  const folded = one(".folded");
  const form = one("#filters form");
  const status = byId("status");
  let current = null;
  let chosenAt = 0;
  let hurried = false; // a key held down outruns smooth scrolling

  const tell = (name) => document.dispatchEvent(new CustomEvent(`report-${name}`));
  // Where outlets are chosen, those of the first so many sentences are to be shown, and of the others as many as fit;
  // `asked` is what a reader asked to see.
  const wantOutlets = (anchors, first, asked) =>
    document.dispatchEvent(new CustomEvent("outlets:show", { detail: { anchors, first, asked } }));

  // --- scrolling: a pane scrolls by itself on a wide screen, the page on a narrow one ---

  const scrolls = (pane) => pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === "auto";

  function reveal(element, { page = false } = {}) {
    const pane = element.closest(".pane");
    const behavior = calm.matches || hurried ? "auto" : "smooth";
    if (pane && scrolls(pane)) {
      const inner = element.getBoundingClientRect();
      const outer = pane.getBoundingClientRect();
      // What of the pane is in the window: the summary may stand above it.
      const [top, bottom] = [Math.max(outer.top, 0), Math.min(outer.bottom, innerHeight)];
      if (inner.top >= top + 4 && inner.bottom <= bottom - 4) return;
      const free = Math.max(bottom - top - inner.height, 0);
      pane.scrollTo({ top: pane.scrollTop + inner.top - top - Math.min(free / 3, 160), behavior });
    } else if (page) {
      element.scrollIntoView({ block: element.matches(".card") ? "start" : "center", behavior });
    }
  }

  // --- aligned sentences ---

  const partnersOf = (sentence) => (sentence.dataset.partners || "").split(" ").filter(Boolean).map(byId).filter(Boolean);

  function showBench() {
    if (!narrow.matches) one(".bench").scrollIntoView({ block: "nearest" });
  }

  function light(sentences, origin = null) {
    all(".lit").forEach((sentence) => sentence.classList.remove("lit"));
    sentences.forEach((sentence) => sentence.classList.add("lit"));
    const seen = new Set(origin ? [origin.closest(".pane")] : []);
    for (const sentence of sentences) {
      const pane = sentence.closest(".pane");
      if (!seen.has(pane)) reveal(sentence);
      seen.add(pane);
    }
    tell("lit");
  }

  const evidenceOf = (card) => card.dataset.evidence.split(" ").filter(Boolean).map(byId).filter(Boolean);
  const restore = () => light(current ? evidenceOf(current) : []);

  let pending = 0;
  function point(target) {
    const sentence = target.closest ? target.closest(".s.linked") : null;
    clearTimeout(pending);
    // A pointer on its way elsewhere should move nothing.
    pending = setTimeout(() => {
      if (sentence) light([sentence, ...partnersOf(sentence)], sentence);
      else if (!target.closest(".s")) restore();
    }, 90);
  }

  articles.addEventListener("pointerover", (event) => { if (event.pointerType !== "touch") point(event.target); });
  articles.addEventListener("pointerleave", (event) => { if (event.pointerType !== "touch") point(root); });
  articles.addEventListener("focusin", (event) => {
    const sentence = event.target.closest(".s.linked");
    if (sentence && !event.target.matches(".badge")) light([sentence, ...partnersOf(sentence)], sentence);
  });

  function goTo(sentence) {
    const column = sentence.closest(".column");
    wantOutlets([sentence.id], 1, true);
    showBench();
    if (narrow.matches) showTab(column.id);
    else column.scrollIntoView({ block: "nearest", inline: "nearest" });
    light([sentence, ...partnersOf(sentence)], sentence);
    reveal(sentence, { page: true });
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
  }

  // --- discrepancies ---

  const passing = () => cards.filter((card) => !card.hidden);
  // In the order of the page; what is settled is passed over until its list is opened.
  const shown = () => all(".card").filter((card) => !card.hidden && !card.closest("#decided:not([open])"));
  const conditions = []; // which cards review.js lets pass
  const announce = (words) => { if (status) status.textContent = words; };

  function place() {
    const list = shown();
    const number = current ? list.indexOf(current) + 1 : 0;
    const of = list.length === cards.length ? `${cards.length}` : `${list.length} shown, of ${cards.length}`;
    announce(number ? `${number} of ${of}` : list.length === cards.length ? `${cards.length} shown` : of);
  }

  function close(card) {
    card.classList.remove("current");
    one("button", card).setAttribute("aria-expanded", "false");
  }

  function select(card, { focus = false } = {}) {
    hurried = performance.now() - chosenAt < 400;
    chosenAt = performance.now();
    if (current) close(current);
    all("mark.hot").forEach((mark) => mark.classList.remove("hot"));
    current = card;
    if (card) {
      card.classList.add("current");
      one("button", card).setAttribute("aria-expanded", "true");
      all("mark[data-names]", articles)
        .filter((mark) => mark.dataset.names.split(" ").includes(card.dataset.name))
        .forEach((mark) => mark.classList.add("hot"));
      if (narrow.matches) showTab("findings");
      const fold = card.closest("details");
      if (fold) fold.open = true;
      wantOutlets(card.dataset.evidence.split(" "), Number(card.dataset.accounts), false);
      showBench();
      reveal(card, { page: narrow.matches });
      if (focus) one("button", card).focus({ preventScroll: true });
      try { history.replaceState(null, "", `#${card.id}`); } catch { /* some viewers of files forbid it */ }
    }
    restore();
    hurried = false;
    place();
    tell("selected");
  }

  function step(by, options) {
    const list = shown();
    if (!list.length) return;
    const at = current && !current.hidden ? list.indexOf(current) : by > 0 ? -1 : list.length;
    const next = Math.min(Math.max(at + by, 0), list.length - 1);
    if (list[next] === current) announce(by > 0 ? "That was the last" : "That was the first");
    else select(list[next], options);
  }

  /** Whether a key is ours to take: no command of the browser, no letter of a text. */
  function isFree(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !form || !form.elements.keys.checked) return false;
    return !event.target.closest("input:not([type=checkbox], [type=range]), textarea, select, dialog");
  }

  cards.forEach((card) => {
    const button = one("button", card);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => select(card === current ? null : card));
  });
  byId("next")?.addEventListener("click", () => step(1));
  byId("previous")?.addEventListener("click", () => step(-1));
  document.addEventListener("keydown", (event) => {
    if (!isFree(event)) return;
    const by = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    if (by) { event.preventDefault(); step(by, { focus: true }); }
  });

  // --- links inside the page ---

  function follow(id) {
    const target = byId(id);
    if (!target) return false;
    if (target.matches(".card")) { target.hidden = false; select(target, { focus: true }); }
    else if (target.matches(".s")) goTo(target);
    else if (target.matches(".panel, #articles") && narrow.matches) showTab(id === "articles" ? one(".column")?.id : id);
    else return false;
    return true;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link) {
      if (follow(link.getAttribute("href").slice(1))) event.preventDefault();
      return;
    }
    const mark = event.target.closest("mark[data-names]");
    if (mark && getSelection().isCollapsed) {
      const card = mark.dataset.names.split(" ").map((name) => cardOf.get(name)).find((found) => found && !found.hidden);
      if (card) { select(card); return; }
    }
    const sentence = event.target.closest(".s.linked");
    if (sentence) light([sentence, ...partnersOf(sentence)], sentence);
  });
  addEventListener("hashchange", () => follow(decodeURIComponent(location.hash.slice(1))));

  // --- filters ---

  function filter() {
    const chosen = (name) => new Set(all(`input[name=${name}]:checked`, form).map((box) => box.value));
    const verdicts = chosen("verdict");
    const kinds = chosen("kind");
    const updates = form.elements.updates?.checked ?? true;
    const least = Number(form.elements.confidence.value);
    byId("least").textContent = (least / 100).toFixed(2);
    for (const card of cards) {
      const { verdict, kind, confidence } = card.dataset;
      const passes = verdicts.has(verdict) && kinds.has(kind) && Number(confidence) >= least;
      const row = rowOf.get(card.dataset.name);
      card.hidden = !passes || (!updates && card.matches(".update")) || !conditions.every((holds) => holds(card));
      if (row) row.hidden = card.hidden;
    }
    for (const fold of all(".folded:has(ol)")) fold.hidden = all(".card", fold).every((card) => card.hidden);
    for (const element of all("[data-names]", articles)) {
      const left = element.dataset.names.split(" ").map((name) => cardOf.get(name)).filter((card) => card && !card.hidden);
      const conflict = left.some((card) => card.dataset.verdict === "conflict");
      element.classList.toggle("conflict", conflict);
      element.classList.toggle("differs", left.length > 0 && !conflict);
      if (element.matches(".badge")) element.hidden = !left.length;
    }
    root.classList.toggle("filtered", passing().length < cards.length);
    one(".none").hidden = passing().length > 0;
    if (current && current.hidden) select(null);
    place();
  }
  if (form) {
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
  }

  // --- tabs of a narrow screen ---

  const bar = one(".tabs");
  const tabs = all("button", bar);
  function showTab(id, { focus = false } = {}) {
    for (const tab of tabs) {
      const on = tab.dataset.panel === id;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      byId(tab.dataset.panel).classList.toggle("on", on);
      if (on) {
        const left = tab.offsetLeft - (bar.clientWidth - tab.offsetWidth) / 2;
        bar.scrollTo({ left });
        if (focus) tab.focus();
      }
    }
  }
  tabs.forEach((tab) => {
    tab.id = `tab-${tab.dataset.panel}`;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", tab.dataset.panel);
    tab.addEventListener("click", () => {
      showTab(tab.dataset.panel);
      const panel = byId(tab.dataset.panel);
      const evidence = current ? evidenceOf(current).find((sentence) => panel.contains(sentence)) : null;
      if (panel.contains(current)) reveal(current, { page: true });
      else if (evidence) reveal(evidence, { page: true });
      else if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
    });
    tab.addEventListener("keydown", (event) => {
      const shown = tabs.filter((other) => !other.hidden); // those of outlets chosen
      const at = shown.indexOf(tab);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      showTab(shown[(to + shown.length) % shown.length].dataset.panel, { focus: true });
    });
  });
  const labels = new Map(tabs.map((tab) => [tab.dataset.panel, byId(tab.dataset.panel).getAttribute("aria-labelledby")]));
  function arrange() {
    const tabbed = narrow.matches && tabs.length > 1;
    bar.hidden = !tabbed;
    bar.setAttribute("role", "tablist");
    bar.setAttribute("aria-label", "Discrepancies and articles");
    for (const tab of tabs) {
      const panel = byId(tab.dataset.panel);
      if (tabbed) panel.setAttribute("role", "tabpanel");
      else panel.removeAttribute("role");
      panel.setAttribute("aria-labelledby", tabbed ? tab.id : labels.get(panel.id));
    }
    if (!tabs.some((tab) => tab.getAttribute("aria-selected") === "true")) showTab("findings");
  }
  narrow.addEventListener("change", arrange);

  // What is merely less precise, or settled, is folded on a screen, and open on paper.
  if (folded) folded.open = false;
  let reopened = [];
  addEventListener("beforeprint", () => {
    reopened = all(".folded:not([open]):has(ol)");
    reopened.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => reopened.forEach((fold) => { fold.open = false; }));

  root.classList.add("js");
  arrange();
  if (location.hash) follow(decodeURIComponent(location.hash.slice(1)));
  return { all, announce, articles, byId, cards, conditions, filter, form, isFree, narrow, one, partnersOf, place, select, shown,
    current: () => current };
})();
