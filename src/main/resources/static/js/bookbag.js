// Keeps the bookbag of this browser: buttons add and remove items, the header counts them.
(function () {
  "use strict";

  const KEY = "memcon.bookbag";
  const MAX_ITEMS = 200;
  const LENGTHS = { title: 500, line: 300, text: 500, note: 5000 };
  const ITEM = new RegExp("^(?:[A-Za-z0-9][\\w.-]{0,119}(?::(?:[1-9]\\d{0,5}|t\\d{1,9}[a-z]{0,5}(?:-\\d{1,4})?))?"
    + "|/(?:conversations|passages)(?:\\?[!-;=?-~]{0,980})?)$");

  const link = document.querySelector(".bag-link");
  const name = link.textContent;
  const status = Object.assign(document.createElement("span"), { className: "visually-hidden" });
  status.setAttribute("role", "status");
  link.after(status);

  window.memcon.bookbag = { read, keep, add, entryOf, valid, showProblem };

  function read() {
    try {
      return valid(JSON.parse(localStorage.getItem(KEY)));
    } catch (blocked) {
      return [];
    }
  }

  // Whatever a file or another version wrote: known fields, as text, of bounded length.
  function valid(bag) {
    const seen = new Set();
    return (bag && Array.isArray(bag.items) ? bag.items : [])
      .filter((it) => it && typeof it.item === "string" && ITEM.test(it.item) && !seen.has(it.item) && seen.add(it.item))
      .slice(0, MAX_ITEMS)
      .map(function (it) {
        const entry = { item: it.item };
        for (const [field, length] of Object.entries(LENGTHS)) {
          entry[field] = typeof it[field] === "string" ? it[field].slice(0, length) : "";
        }
        return entry;
      });
  }

  // Returns the name of the problem, or nothing.
  function keep(items) {
    let problem = "";
    try {
      localStorage.setItem(KEY, JSON.stringify({ format: "memcon-bookbag", version: 1, items }));
    } catch (failed) {
      problem = failed.name === "QuotaExceededError" ? "full" : "blocked";
    }
    refresh();
    return problem;
  }

  // Adds what is not there yet. Notes are never lost: where both have one, both stay.
  function add(entries) {
    const items = read();
    for (const entry of entries) {
      const known = items.find((it) => it.item === entry.item);
      if (!known) {
        items.push(entry);
      } else if (entry.note && !known.note.includes(entry.note)) {
        known.note = known.note ? known.note + "\n" + entry.note : entry.note;
      }
    }
    return items.length > MAX_ITEMS ? "many" : keep(items);
  }

  // The words for what seldom happens stand on the page of the bookbag.
  async function showProblem(problem, beside) {
    const words = "[data-bag-problem=" + problem + "]";
    const here = document.querySelector("main " + words);
    const shown = here || document.adoptNode((await memcon.load(link.href)).querySelector(words));
    if (!here) {
      beside.after(shown);
    }
    shown.setAttribute("role", "alert");
    shown.hidden = false;
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-bag-item]");
    if (!button) {
      return;
    }
    const item = button.dataset.bagItem;
    const items = read();
    const rest = items.filter((it) => it.item !== item);
    const problem = rest.length < items.length ? keep(rest) : add(valid({ items: [entryOf(button)] }));
    if (problem) {
      showProblem(problem, button);
    } else {
      status.textContent = link.textContent;
    }
  });

  function entryOf(button) {
    const { bagItem: item, bagTitle: title, bagLine: line, bagText } = button.dataset;
    const quoted = button.closest(".entry")?.querySelector(".passage-text");
    return { item, title, line, text: bagText || (quoted ? wordsOf(quoted) : "") };
  }

  // The signs of notes are no words of the passage.
  function wordsOf(element) {
    const words = element.cloneNode(true);
    words.querySelectorAll(".note-ref, .visually-hidden").forEach((it) => it.remove());
    return words.textContent.trim().replace(/\s+/g, " ");
  }

  function refresh() {
    const items = read();
    show(link, items.length ? name + " (" + items.length + ")" : name);
    const kept = new Set(items.map((it) => it.item));
    for (const button of document.querySelectorAll("[data-bag-item]")) {
      const words = kept.has(button.dataset.bagItem) ? link.dataset.remove : link.dataset.add;
      button.hidden = false;
      button.classList.toggle("bag-kept", kept.has(button.dataset.bagItem));
      if (button.matches(".bag-turn")) {
        const label = words + " (" + button.parentElement.id + ")";
        button.title = label;
        button.setAttribute("aria-label", label);
      } else {
        show(button, words);
      }
    }
  }

  function show(element, words) {
    if (element.textContent !== words) {
      element.textContent = words;
    }
  }

  // Each passage of a record gets a button beside its other signs.
  const record = location.pathname.match(/^\/conversations\/([^/]+)\/(?:pages|summary)/);
  const whole = record && document.querySelector(".actions [data-bag-item]");
  for (const turn of whole ? document.querySelectorAll(".page .turn[id]") : []) {
    const speaker = turn.querySelector(".speaker-name");
    const words = wordsOf(turn.querySelector(".turn-text"));
    const button = Object.assign(document.createElement("button"), { type: "button", className: "bag-turn" });
    Object.assign(button.dataset, {
      bagItem: record[1] + ":" + turn.id,
      bagTitle: whole.dataset.bagTitle,
      bagLine: whole.dataset.bagLine,
      bagText: (speaker ? speaker.textContent + ": " : "") + (words.length > 200 ? words.slice(0, 200) + " …" : words)
    });
    turn.append(button);
  }

  refresh();
  addEventListener("pageshow", refresh);
  addEventListener("storage", refresh);
  new MutationObserver(refresh)
    .observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-bag-item"] });
})();
