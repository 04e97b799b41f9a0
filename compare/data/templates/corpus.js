(() => {
  "use strict";
  document.documentElement.classList.add("js");
  const body = document.querySelector("tbody");
  if (!body) return;
  const rows = Array.from(body.rows);
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(rows.map((row) => [row, fold(`${row.textContent} ${row.dataset.all || ""}`)]));
  const query = document.getElementById("query");
  const apart = document.getElementById("apart");
  const shown = document.getElementById("shown");

  function filter() {
    const words = fold(query.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const text = texts.get(row);
      const passes = words.every((word) => text.includes(word)) && (!apart.checked || row.dataset.conflicts !== "0");
      row.hidden = !passes;
      if (passes) count += 1;
    }
    shown.textContent = `${count} shown`;
  }

  const valueOf = (row, name) => (name === "label" ? row.cells[0].textContent : row.dataset[name]);
  const heads = Array.from(document.querySelectorAll("th[data-sort]"));

  function sort(head) {
    const name = head.dataset.sort;
    const down = head.getAttribute("aria-sort") !== "descending";
    const words = name === "label" || name === "day";
    const order = (a, b) => {
      const [x, y] = [valueOf(a, name), valueOf(b, name)];
      return words ? x.localeCompare(y, "en") : Number(x) - Number(y);
    };
    // A story without a date stays below, whichever way the others go.
    const known = rows.filter((row) => valueOf(row, name) !== "");
    const unknown = rows.filter((row) => valueOf(row, name) === "");
    known.sort((a, b) => (down ? order(b, a) : order(a, b)));
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    body.append(...known, ...unknown);
  }

  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(head));
    head.replaceChildren(button);
  }
  query.addEventListener("input", filter);
  apart.addEventListener("change", filter);
  document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
})();
