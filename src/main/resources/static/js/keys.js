// Leads through a page by single keys, unless the reader switched them off, and says where each leads.
(function () {
  "use strict";

  const root = document.documentElement;
  const words = document.getElementById("announcement").dataset;
  const typing = "input, textarea, select, [contenteditable], .timeline-scroll";

  const KEYS = { j: () => step(1), k: () => step(-1), f: note, c: cite, b: bag };

  addEventListener("keydown", function (event) {
    const modified = event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key.length > 1);
    if (modified || event.defaultPrevented || isOff() || event.target.closest(typing) || document.querySelector(":modal")) {
      return;
    }
    if (KEYS[event.key] ? KEYS[event.key]() : follow(event.key)) {
      event.preventDefault();
    }
  });

  function isOff() {
    return root.dataset.shortcuts === "off";
  }

  // What a key does stands in data-key on the link it follows or the field it leads to. The last in sight is the nearest to the text.
  function follow(key) {
    const all = Array.from(document.querySelectorAll('[data-key="' + CSS.escape(key) + '"]'));
    const target = all.filter(isShown).pop() || all.pop();
    if (!target || (key.startsWith("Arrow") && !getSelection().isCollapsed)) {
      return false;
    }
    if (target.matches("input")) {
      lead(target, target, "");
      target.select();
    } else {
      target.click();
    }
    return true;
  }

  function isShown(element) {
    return element.getClientRects().length > 0;
  }

  // Where one is: at what has the focus or, before anything has, at what the address names.
  function here() {
    return document.activeElement === document.body ? document.querySelector(":target") || document.body : document.activeElement;
  }

  function isBelowTheBars(element) {
    return element.getBoundingClientRect().bottom > (parseFloat(getComputedStyle(root).scrollPaddingTop) || 0);
  }

  function step(by) {
    const places = Array.from(document.querySelectorAll("main :is(.turn, .entry)")).filter(isShown);
    if (places.length === 0) {
      return false;
    }
    const seen = places.findIndex(isBelowTheBars);
    const next = seen < 0 ? places.length : seen;
    const at = places.findIndex((place) => place.contains(here()));
    const to = at < 0 ? next - (by < 0) : at + by;
    if (places[to]) {
      const link = places[to].querySelector(".entry-title a");
      lead(places[to], link || places[to], memcon.fill(link ? words.entry : words.passage, to + 1, places.length) + named(places[to]));
    } else {
      memcon.say(by < 0 ? words.first : words.last);
    }
    return true;
  }

  function named(place) {
    const before = place.previousElementSibling;
    const name = place.querySelector(".speaker-name, .entry-title") || (before && before.matches(".turn-heading") && before.firstElementChild);
    return name ? ", " + name.textContent.trim() : "";
  }

  function note() {
    const notes = Array.from(document.querySelectorAll("main .notes .note")).filter((it) => sign(it));
    if (notes.length === 0) {
      return false;
    }
    const within = here().closest(".note");
    const from = within ? sign(within) : here();
    const follows = (it) => from.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING;
    const next = notes.find((it) => (from.closest("main") ? follows(sign(it)) : isBelowTheBars(sign(it))));
    if (next) {
      const text = Array.from(next.children).slice(1).map((it) => it.textContent.replace(/\s+/g, " ").trim());
      lead(next, next.querySelector(".note-back"), [memcon.fill(words.note, notes.indexOf(next) + 1, notes.length), ...text].join(" "));
    } else {
      memcon.say(words.noNote);
    }
    return true;
  }

  function sign(note) {
    return document.getElementById(note.id + "-ref");
  }

  function lead(place, focused, said) {
    if (focused.tabIndex < 0) {
      focused.tabIndex = -1;
    }
    place.scrollIntoView({ block: place.matches(".turn, .entry") ? "start" : "nearest" });
    focused.focus({ preventScroll: true });
    memcon.say(said);
  }

  // The selected words, else the passage, else the page.
  function cite() {
    const passage = here().closest(".turn");
    const link = passage && passage.querySelector(".cite-turn");
    const box = document.querySelector(".cite");
    if (memcon.quote && memcon.quote()) {
      return true;
    }
    if (link) {
      link.click();
    } else if (box) {
      box.open = true;
      lead(box, box.querySelector("summary"), "");
    }
    return link || box;
  }

  function bag() {
    const within = document.querySelector(".quote-card:not([hidden])") || here().closest(".turn, .entry");
    const buttons = Array.from(document.querySelectorAll("main [data-bag-item]:not([hidden])"));
    const button = buttons.find((it) => (within ? within.contains(it) : !it.closest(".turn, .entry")));
    if (button) {
      button.click();
    }
    return button;
  }

  // The list of keys, which has an address of its own, is shown here.
  const dialog = memcon.dialog("keys-dialog", "keys");
  document.addEventListener("click", async function (event) {
    const link = event.target.closest("a[data-key='?']");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      try {
        const list = (await memcon.load(link.href)).querySelector(".keys-section");
        dialog.show(list.dataset.close, list.children);
      } catch (failed) {
        location.assign(link.href);
      }
    }
  });

  // The match one has come to has the focus and is counted.
  const hit = location.hash.startsWith("#hit-") && document.querySelector("mark.current");
  if (hit) {
    const count = document.querySelector(".hit-count").dataset;
    lead(hit, hit, memcon.fill(words.hit, count.current, count.total));
  }

  const hint = document.querySelector("[data-keys]");
  if (hint && !isOff() && !memcon.remembered("keys")) {
    hint.hidden = false;
    memcon.remember("keys", "shown");
  }
})();
