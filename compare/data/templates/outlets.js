(() => {
  "use strict";
  const picker = document.querySelector(".picker");
  if (!picker) return;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const form = picker.querySelector("form");
  const columns = all(".column");
  const grid = columns[0].parentElement;
  const ids = columns.map((column) => column.id.slice(4));
  const [least, most] = [2, 4];
  let chosen = all("input[name=column]:checked", form).map((box) => box.value); // the one chosen longest ago first
  let count = chosen.length; // as many as the reader wants to see

  // --- letters behind a sentence: those of the outlets shown, the others counted until asked for ---

  const outletOf = (anchor) => anchor.split("-")[1];

  function letter(anchor) {
    const link = document.createElement("a");
    const id = outletOf(anchor);
    const place = document.getElementById(anchor)?.dataset.place;
    link.href = `#${anchor}`;
    link.textContent = id;
    link.title = `the same in ${id}, line ${place}`;
    link.setAttribute("aria-label", link.title);
    return link;
  }

  function letters(sentence, open = false) {
    const best = new Map();
    for (const anchor of sentence.dataset.partners.split(" ")) {
      if (!best.has(outletOf(anchor))) best.set(outletOf(anchor), anchor);
    }
    const shown = [...best].filter(([id]) => open || chosen.includes(id)).map(([, anchor]) => letter(anchor));
    const more = best.size - shown.length;
    if (more) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "more";
      button.textContent = `+${more}`;
      button.title = `the same in ${more} more`;
      button.setAttribute("aria-label", button.title);
      shown.push(button);
    }
    sentence.querySelector(".partners").replaceChildren(...shown);
    return shown;
  }

  grid.addEventListener("click", (event) => {
    const button = event.target.closest("button.more");
    if (button) letters(button.closest(".s"), true)[0].focus();
  });

  // --- the columns ---

  function arrange() {
    let orphaned = false; // the tab that a phone shows is folded away
    for (const [n, column] of columns.entries()) {
      const on = chosen.includes(ids[n]);
      const was = !column.classList.contains("off");
      column.classList.toggle("off", !on);
      document.querySelector(`.tabs [data-panel="${column.id}"]`).hidden = !on;
      if (on && !was) column.classList.remove("on");
      if (!on && column.classList.contains("on")) orphaned = true;
    }
    for (const column of columns) {
      if (!column.classList.contains("off")) all(".s[data-many]", column).forEach((sentence) => letters(sentence));
    }
    for (const box of all("input[name=column]", form)) {
      box.checked = chosen.includes(box.value);
      box.disabled = box.checked && chosen.length <= least;
    }
    if (orphaned) all(".tabs [data-panel^='col-']:not([hidden])")[0].click();
    grid.dataset.count = chosen.length;
    const listed = ids.filter((id) => chosen.includes(id)).join(", ");
    picker.querySelector(".chosen").textContent = `${listed} · ${ids.length - chosen.length} more folded`;
  }

  function show(anchors, first) {
    const wanted = [...new Set(anchors.map(outletOf))];
    const needed = wanted.slice(0, Math.min(first, most));
    if (needed.every((id) => chosen.includes(id))) return;
    const room = Math.max(count, needed.length);
    const next = wanted.slice(0, room);
    const kept = chosen.filter((id) => !next.includes(id));
    chosen = [...kept.slice(Math.max(kept.length + next.length - room, 0)), ...next];
    arrange();
  }

  form.addEventListener("change", (event) => {
    if (event.target.name !== "column") return;
    form.elements.follow.checked = false;
    chosen = chosen.filter((id) => id !== event.target.value);
    if (event.target.checked) chosen = [...chosen, event.target.value].slice(-most);
    count = chosen.length;
    arrange();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // A sentence asked for is always shown; those of an open discrepancy where the reader lets the columns follow it.
  document.addEventListener("outlets:show", (event) => {
    const { anchors, first, asked } = event.detail;
    if (asked || form.elements.follow.checked) show(anchors, first);
  });
  arrange();
})();
