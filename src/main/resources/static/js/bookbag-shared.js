// Shows a shared bookbag with notes, and takes it over.
(function () {
  "use strict";

  const { main, style, read, add, entryOf, valid, say, report } = memcon.bookbag;
  memcon.bookbag.notes = () => Array.from(main.querySelectorAll(".bag-shared > li"), shownNote);

  // Notes come behind the sign # of the address, or from this browser: the server knows neither.
  const shown = main.querySelector(".bag-shared");
  const buttons = Array.from(shown.querySelectorAll("[data-bag-item]"));
  let theirs = {};
  try {
    theirs = JSON.parse(decodeURIComponent(location.hash.replace(/^#notes=/, ""))) || {};
  } catch (none) {
    // no notes came with the address
  }
  const own = Object.fromEntries(read().map((it) => [it.item, it.note]));
  const noteOf = (item) => Object.hasOwn(theirs, item) && typeof theirs[item] === "string" ? theirs[item].slice(0, 5000) : "";
  for (const button of buttons) {
    const item = button.dataset.bagItem;
    note(button, shown.dataset.note, noteOf(item));
    note(button, shown.dataset.noteOwn, own[item] === noteOf(item) ? "" : own[item]);
  }

  const all = main.querySelector(".bag-all");
  all.hidden = buttons.length === 0;
  all.addEventListener("click", function () {
    const entries = buttons.map((it) => ({ ...entryOf(it), note: noteOf(it.dataset.bagItem) }));
    const problem = add(valid({ items: entries }));
    if (problem) {
      report(problem, all);
    } else {
      say(document.querySelector(".bag-link").textContent);
    }
  });

  const form = style.form;
  form.addEventListener("submit", function () {
    form.action = form.getAttribute("action") + location.hash;
  });
  if (style.selectedOptions[0] !== style.querySelector("[selected]")) {
    const query = new URLSearchParams(location.search);
    query.set("style", style.value);
    location.replace(location.pathname + "?" + query + location.hash);
  }

  function shownNote(entry) {
    return Array.from(entry.querySelectorAll(".bag-note q"), (it) => it.textContent).join("\n");
  }

  function note(button, heading, words) {
    if (words) {
      const shown = Object.assign(document.createElement("p"), { className: "bag-note" });
      shown.append(Object.assign(document.createElement("span"), { textContent: heading }), " ",
        Object.assign(document.createElement("q"), { textContent: words }));
      button.closest("li").querySelector(".entry-body").append(shown);
    }
  }
})();
