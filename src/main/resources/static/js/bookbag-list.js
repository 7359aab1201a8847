// Shows the bookbag that this browser keeps: takes notes, reorders, shares, and reads and writes the reader's own file.
(function () {
  "use strict";

  const { main, style, files, read, keep, add, valid, say, report, save } = memcon.bookbag;
  const MAX_ADDRESS = 7500;
  const list = main.querySelector(".bag-list");
  let items = read();
  memcon.bookbag.notes = () => items.map((it) => it.note);
  const words = list.dataset;
  const template = document.getElementById("bag-entry").content.firstElementChild;
  const withNotes = main.querySelector(".bag-with-notes");
  const open = main.querySelector(".bag-address a");
  const compare = main.querySelector(".bag-compare");
  main.querySelector(".bag-without").hidden = true;
  main.querySelector(".bag-own").hidden = false;

  const fill = (words, ...values) => values.reduce((it, value, at) => it.replace("{" + at + "}", value), words);

  function parameters(items) {
    const names = items.map((it) => encodeURIComponent(it.item).replaceAll("%3A", ":").replaceAll("%2F", "/"));
    return "?items=" + names.join(",") + "&style=" + style.value;
  }

  function render() {
    list.replaceChildren(...items.map(line));
    main.querySelector(".bag-empty").hidden = items.length > 0;
    main.querySelector(".bag-out").hidden = items.length === 0;
    link();
    choose();
  }

  // The address of an item, and its kind in words.
  function place(item) {
    const [slug, within] = item.split(":");
    if (item.startsWith("/")) {
      return { path: item, kind: words.search };
    }
    if (!within) {
      return { path: "/conversations/" + slug, kind: "" };
    }
    return within.startsWith("t")
      ? { path: "/conversations/" + slug + "/turns/" + within, kind: fill(words.passage, within.slice(1)) }
      : { path: "/conversations/" + slug + "/pages/" + within, kind: fill(words.page, within) };
  }

  function line(entry, at) {
    const shown = template.cloneNode(true);
    const { path, kind } = place(entry.item);
    const title = entry.title || entry.item;
    const note = shown.querySelector("textarea");
    shown.dataset.item = entry.item;
    shown.querySelector("a").href = path;
    shown.querySelector("bdi").textContent = title;
    shown.querySelector(".entry-line").textContent = [entry.line, kind].filter(Boolean).join(" · ");
    shown.querySelector(".bag-text").textContent = entry.text;
    shown.querySelector("[data-move='-1']").disabled = at === 0;
    shown.querySelector("[data-move='1']").disabled = at === items.length - 1;
    shown.querySelector(".bag-choose").hidden = entry.item.startsWith("/");
    for (const control of shown.querySelectorAll("button, input, textarea")) {
      const label = control.textContent || control.parentElement.querySelector("span").textContent;
      control.setAttribute("aria-label", label + ": " + title + (kind ? ", " + kind : ""));
    }
    note.value = entry.note;
    note.addEventListener("input", function () {
      entry.note = note.value;
      report(keep(items));
      link();
    });
    return shown;
  }

  list.addEventListener("click", function (event) {
    const button = event.target.closest("button");
    const at = button ? Array.from(list.children).indexOf(button.closest("li")) : -1;
    if (at < 0) {
      return;
    }
    const [entry] = items.splice(at, 1);
    const to = button.dataset.move ? at + Number(button.dataset.move) : -1;
    if (to >= 0) {
      items.splice(to, 0, entry);
    }
    report(keep(items));
    render();
    say(to >= 0 ? fill(words.moved, to + 1, items.length) : words.removed);
    focus(to >= 0 ? list.children[to] : list.children[Math.min(at, items.length - 1)], button.dataset.move);
  });

  function focus(entry, move) {
    const same = entry && entry.querySelector(move ? "[data-move='" + move + "']:enabled" : "[data-remove]");
    (same || (entry && entry.querySelector("button:enabled")) || main).focus();
  }

  function link() {
    const notes = Object.fromEntries(items.filter((it) => it.note).map((it) => [it.item, it.note]));
    const fragment = withNotes.checked ? "#notes=" + encodeURIComponent(JSON.stringify(notes)) : "";
    open.href = "/bookbag" + parameters(items) + fragment;
    files.forEach((it) => { it.href = new URL(it.href).pathname + parameters(items); });
    main.querySelector("[data-bag-problem=long]").hidden = parameters(items).length < MAX_ADDRESS;
  }

  withNotes.addEventListener("change", link);
  style.addEventListener("change", link);

  const chosen = () => Array.from(list.querySelectorAll(".bag-choose :checked"), (it) => it.closest("li").dataset.item);

  function choose() {
    compare.hidden = list.querySelectorAll(".bag-choose:not([hidden])").length < 2;
    compare.disabled = chosen().length !== 2;
  }

  list.addEventListener("change", choose);
  compare.addEventListener("click", function () {
    const [left, right] = chosen().map((it) => it.replace(/:t.*/, ""));
    location.assign("/compare?left=" + left + "&right=" + right);
  });

  main.querySelector(".bag-copy").addEventListener("click", async function (event) {
    await navigator.clipboard.writeText(open.href);
    say(event.target.dataset.copied);
  });
  main.querySelector(".bag-save").addEventListener("click", function () {
    save("memcon-bookbag.json", "application/json", JSON.stringify({ format: "memcon-bookbag", version: 1, items }, null, 2) + "\n");
  });
  main.querySelector(".bag-open").addEventListener("change", async function (event) {
    const before = items.length;
    let problem = "file";
    try {
      const bag = JSON.parse(await event.target.files[0].text());
      problem = bag.format === "memcon-bookbag" ? add(valid(bag)) : "file";
    } catch (unreadable) {
      // the words of the problem say so
    }
    event.target.value = "";
    report(problem);
    if (!problem) {
      items = read();
      render();
      say(fill(words.added, items.length - before));
    }
  });
  // What another window did is shown here as well; the note in hand keeps the focus.
  function showAnew() {
    const entry = document.activeElement.closest(".bag-entry");
    items = read();
    render();
    if (entry) {
      list.querySelector("[data-item='" + CSS.escape(entry.dataset.item) + "'] textarea")?.focus();
    }
  }

  addEventListener("storage", showAnew);
  addEventListener("pageshow", (event) => event.persisted && showAnew());
  render();
})();
