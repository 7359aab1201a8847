// Names words of the page in an address, so that a browser marks them (URL Fragment Text Directives).
(function () {
  "use strict";

  const LONGEST = 300;
  const WORD = /[\p{L}\p{N}]/u;

  // A browser finds whole words, and each term within one element only.
  memcon.fragment = function (pieces) {
    const wordy = pieces.filter((it) => WORD.test(it.node.data.slice(it.from, it.to)));
    if (wordy.length === 0) {
      return "";
    }
    const first = widened(wordy[0]);
    const last = widened(wordy[wordy.length - 1]);
    const whole = first.node === last.node && last.to - first.from <= LONGEST;
    const start = whole ? plain(first.node.data.slice(first.from, last.to)) : firstWords(first.node.data.slice(first.from, first.to));
    const end = whole ? "" : lastWords(last.node.data.slice(last.from, last.to));
    const prefix = isUnique(start) ? "" : lastWords(first.node.data.slice(0, first.from)) || lastWords(beside(first.node, "previousNode"));
    const suffix = isUnique(whole ? start : end) ? "" : firstWords(last.node.data.slice(last.to)) || firstWords(beside(last.node, "nextNode"));
    return [prefix && encode(prefix) + "-", encode(start), end && encode(end), suffix && "-" + encode(suffix)].filter((it) => it).join(",");
  };

  function widened({ node, from, to }) {
    while (from > 0 && WORD.test(node.data[from - 1]) && WORD.test(node.data[from])) {
      from--;
    }
    while (to < node.length && WORD.test(node.data[to]) && WORD.test(node.data[to - 1])) {
      to++;
    }
    return { node, from, to };
  }

  function isUnique(words) {
    return plain(document.body.textContent).toLowerCase().split(words.toLowerCase()).length === 2;
  }

  // The text that stands before or after a node, for words that come more than once.
  function beside(node, way) {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
    let found = walker[way]();
    while (found && !plain(found.data)) {
      found = walker[way]();
    }
    return found ? found.data : "";
  }

  function plain(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  function firstWords(text) {
    return plain(text).split(" ").slice(0, 6).join(" ");
  }

  function lastWords(text) {
    return plain(text).split(" ").slice(-6).join(" ");
  }

  // A hyphen has a meaning of its own there.
  function encode(words) {
    return encodeURIComponent(words).replace(/-/g, "%2D");
  }
})();
