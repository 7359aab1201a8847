// Offers to quote what is selected in a passage: with its citation, as a link, and for the bookbag.
(function () {
  "use strict";

  const card = document.querySelector(".quote-card");
  const words = card.dataset;
  const result = card.querySelector(".quote-result");
  const field = card.querySelector("textarea");
  const bag = card.querySelector(".quote-bag");

  let quoted;
  let before;
  let pressed = false;
  let changed = false;
  let told = false;

  memcon.quote = function () {
    const selected = read();
    if (selected) {
      show(selected);
      enter();
    }
    return Boolean(selected);
  };

  function enter() {
    before = document.activeElement;
    card.querySelector("button").focus();
  }

  document.addEventListener("selectionchange", function () {
    changed = true;
    settleSoon();
  });
  addEventListener("pointerdown", () => { pressed = true; });
  for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(end, function () {
      pressed = false;
      settleSoon();
    });
  }

  let timer;
  function settleSoon() {
    clearTimeout(timer);
    timer = setTimeout(settle, 250);
  }

  function settle() {
    if (!changed || pressed || card.contains(document.activeElement)) {
      return;
    }
    changed = false;
    const selected = read();
    if (selected) {
      show(selected);
    } else {
      card.hidden = true;
    }
  }

  function read() {
    const selection = getSelection();
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    if (!range || !passageOf(range.startContainer)) {
      return null;
    }
    const passages = Array.from(document.querySelectorAll(".page .turn")).filter((it) => range.intersectsNode(it));
    const parts = passages.map((passage) => ({ passage, pieces: piecesOf(passage, range) })).filter((it) => it.pieces.length > 0);
    return parts.length > 0 ? { parts, rectangle: Array.from(range.getClientRects()).pop() } : null;
  }

  function passageOf(node) {
    return (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest(".page .turn");
  }

  // What cannot be selected, such as the signs of notes, is not quoted.
  function piecesOf(passage, range) {
    const pieces = [];
    const walker = document.createTreeWalker(passage.querySelector(".turn-text"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (range.intersectsNode(node) && /\S/.test(node.data.slice(from, to)) && getComputedStyle(node.parentElement).userSelect !== "none") {
        pieces.push({ node, from, to });
      }
    }
    return pieces;
  }

  function textOf(pieces) {
    let block;
    return pieces.map(function (it) {
      const next = it.node.parentElement.closest("p, li, div");
      const space = block && block !== next ? " " : "";
      block = next;
      return space + it.node.data.slice(it.from, it.to);
    }).join("").replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();
  }

  // Of several passages each but the first is introduced by its speaker.
  function quotation(parts) {
    return parts.map(function (part, at) {
      const speaker = at > 0 && part.passage.querySelector(".speaker-name");
      return (speaker ? "[" + speaker.textContent.trim() + ":] " : "") + textOf(part.pieces);
    }).join(" ");
  }

  function show({ parts, rectangle }) {
    const passage = parts[0].passage;
    const own = passage.querySelector(".cite-turn");
    quoted = {
      text: quotation(parts),
      cite: own ? own.getAttribute("href") : words.cite,
      link: location.origin + location.pathname + "#" + passage.id + ":~:text=" + memcon.fragment(parts.flatMap((part) => part.pieces))
    };
    card.querySelector(".quote-of").textContent = memcon.fill(words.of, passage.id.slice(1).split("-")[0])
      + (parts.length > 1 ? " " + words.several : "");
    card.querySelector(".quote-cite").href = quoted.cite;
    offer(passage);
    report("");
    place(parts[parts.length - 1].passage, rectangle);
    if (!told && document.documentElement.dataset.shortcuts !== "off") {
      told = true;
      memcon.say(words.shown);
    }
  }

  function offer(passage) {
    const page = document.querySelector(".actions [data-bag-item]");
    bag.dataset.bagTitle = page ? page.dataset.bagTitle : document.querySelector("h1").textContent.trim();
    bag.dataset.bagLine = page ? page.dataset.bagLine || "" : "";
    bag.dataset.bagText = quoted.text;
    bag.dataset.bagItem = words.slug + ":" + passage.id;
  }

  // Below the selection; on a phone at the foot of the window, since the system's own menu is near the selection.
  function place(passage, rectangle) {
    passage.querySelector(".turn-text").after(card);
    card.hidden = false;
    const origin = passage.getBoundingClientRect();
    const left = Math.max(0, Math.min(rectangle.left - origin.left, origin.width - card.offsetWidth));
    card.style.setProperty("--quote-top", rectangle.bottom - origin.top + 8 + "px");
    card.style.setProperty("--quote-left", left + "px");
  }

  function report(said, byHand) {
    result.textContent = said;
    field.hidden = !byHand;
    field.value = byHand || "";
    if (byHand) {
      field.focus();
      field.select();
    }
  }

  function close() {
    const within = card.contains(document.activeElement);
    const passage = card.closest(".turn");
    card.hidden = true;
    if (within) {
      const target = before && before.closest("main *") && !card.contains(before) ? before : passage;
      target.tabIndex = Math.max(target.tabIndex, -1);
      target.focus({ preventScroll: true });
    }
  }

  async function copy(text, html, done) {
    try {
      await memcon.copy(text, html);
      report(done);
    } catch (refused) {
      report(words.refused, text);
    }
  }

  // Asked for before the button is pressed: a browser lets a page copy only at once.
  function cited() {
    quoted.citation = quoted.citation || memcon.citation(quoted.cite).catch(() => null);
    return quoted.citation;
  }
  card.addEventListener("pointerenter", cited);
  card.addEventListener("focusin", cited);

  card.querySelector(".quote-copy").addEventListener("click", async function () {
    const { text, cite } = quoted;
    const citation = await cited();
    if (!citation) {
      location.assign(cite);
      return;
    }
    const line = marked(text, citation.language) + (words.abstract ? " " + words.abstract : "") + " ";
    const html = document.createElement("span");
    html.textContent = line;
    copy(line + citation.text, html.innerHTML + citation.html, memcon.fill(words.copied, citation.style));
  });

  // American styles print double marks and single ones within, British styles single marks and double ones within.
  function marked(text, language) {
    return language === "en-GB"
      ? "‘" + text + "’"
      : "“" + text.replace(/“|(^|[\s([—–-])"/g, "$1‘").replace(/[”"]/g, "’") + "”";
  }

  card.querySelector(".quote-link").addEventListener("click", () => copy(quoted.link, encodeHtml(quoted.link), words.linkCopied));
  card.querySelector(".quote-close").addEventListener("click", close);

  function encodeHtml(address) {
    const link = document.createElement("a");
    link.href = address;
    link.textContent = address;
    return link.outerHTML;
  }

  // With nothing in focus the card is the next stop after the selection.
  addEventListener("keydown", function (event) {
    if (!card.hidden && event.key === "Escape") {
      close();
    } else if (!card.hidden && event.key === "Tab" && !event.shiftKey && document.activeElement.matches("body, main")) {
      event.preventDefault();
      enter();
    }
  });

  // A press on the card leaves the selection as it is.
  card.addEventListener("mousedown", function (event) {
    if (!event.target.closest("textarea")) {
      event.preventDefault();
    }
  });
  document.addEventListener("focusin", function (event) {
    if (!card.hidden && event.target.closest("main *") && !card.closest(".turn").contains(event.target)) {
      card.hidden = true;
    }
  });
})();
