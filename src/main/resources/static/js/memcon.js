// Makes reading easier; everything works without it.
(function () {
  "use strict";

  // What the other scripts share; what has an address of its own can be shown in place.
  window.memcon = { load, dialog, say, fill, copy, remembered, remember };

  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(address);
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  function dialog(name, heading) {
    const element = document.createElement("dialog");
    element.className = "dialog " + name;
    element.setAttribute("aria-labelledby", heading);
    element.addEventListener("click", function (event) {
      if (event.target === element) {
        element.close();
      }
    });
    return {
      element,
      show(closing, content) {
        const form = Object.assign(document.createElement("form"), { method: "dialog", className: "dialog-close" });
        form.append(Object.assign(document.createElement("button"), { textContent: closing }));
        element.replaceChildren(form, ...content);
        if (!element.open) {
          document.body.append(element);
          element.showModal();
        }
        element.scrollTop = 0;
      }
    };
  }

  let announcing;

  // Screen readers hear what others see, the last of several at once; the same words twice are heard twice.
  function say(words) {
    const announcement = document.getElementById("announcement");
    announcement.textContent = "";
    clearTimeout(announcing);
    announcing = setTimeout(() => { announcement.textContent = words; }, 100);
  }

  function fill(words, ...values) {
    return values.reduce((text, value, at) => text.replace("{" + at + "}", value), words);
  }

  // Word processors take the italics along.
  async function copy(plain, html) {
    try {
      await navigator.clipboard.write([new ClipboardItem({
        "text/plain": new Blob([plain], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" })
      })]);
    } catch (plainOnly) {
      await navigator.clipboard.writeText(plain);
    }
  }

  // A passage that is not on this page stands on another, in the summary, or another stands in its place.
  const record = location.pathname.match(/^\/conversations\/[^/]+/);
  const anchor = location.hash.slice(1).split(":~:")[0];
  if (record && anchor && !document.getElementById(anchor)) {
    const summary = document.querySelector(".summary-link");
    if (/^t\d+[a-z]*(-\d+)?$/.test(anchor)) {
      location.replace(record[0] + "/turns/" + anchor + location.search);
    } else if (summary) {
      location.replace(summary.href + location.hash);
    }
  }

  // On a phone the filters begin closed; where there is room they stand open.
  const filters = document.querySelector(".filters");
  if (filters) {
    const phone = matchMedia("(max-width: 899px)");
    const fold = function () {
      filters.open = !phone.matches;
    };
    fold();
    phone.addEventListener("change", fold);
  }

  // Coming back, a search box holds the words of its page and not those typed since.
  addEventListener("pageshow", function (event) {
    const visit = performance.getEntriesByType("navigation")[0];
    if (event.persisted || (visit && visit.type === "back_forward")) {
      document.querySelectorAll("form[role=search]").forEach((form) => form.reset());
    }
  });

  // Fields left empty stay out of the address of a list.
  addEventListener("formdata", function (event) {
    for (const name of new Set(event.formData.keys())) {
      const filled = event.formData.getAll(name).filter((value) => value !== "");
      event.formData.delete(name);
      filled.forEach((value) => event.formData.append(name, value));
    }
  });

  // Notes stand beside the line they belong to, one below the other.
  function alignNotes() {
    const beside = matchMedia("(min-width: 1100px)").matches;
    for (const spread of document.querySelectorAll(".spread")) {
      const notes = spread.querySelector(".notes");
      if (!notes) {
        continue;
      }
      const free = beside && !spread.querySelector(".facsimile");
      notes.classList.toggle("aligned", free);
      notes.style.minHeight = "";
      if (free) {
        place(notes);
      }
    }
  }

  function place(notes) {
    const origin = notes.getBoundingClientRect().top;
    let free = 0;
    for (const note of notes.querySelectorAll(".note")) {
      const ref = document.getElementById(note.id + "-ref");
      const wanted = ref ? ref.getBoundingClientRect().top - origin - 6 : free;
      const top = Math.max(wanted, free);
      note.style.setProperty("--note-top", top + "px");
      free = top + note.offsetHeight + 2;
    }
    notes.style.minHeight = free + "px";
  }

  if (document.querySelector(".notes")) {
    alignNotes();
    addEventListener("resize", alignNotes);
    if (document.fonts) {
      document.fonts.ready.then(alignNotes);
    }
  }

  // The hit one has come to is shown on every page that holds it.
  const count = document.querySelector(".hit-count");
  const hit = count && document.getElementById("hit-" + count.dataset.current);
  if (hit) {
    hit.classList.add("current");
  }

  // The browser prints by itself; a button saves the way to its menu.
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  }

  // The address of a passage goes to the clipboard as well.
  document.addEventListener("click", function (event) {
    const link = event.target.closest(".permalink");
    if (link && navigator.clipboard) {
      const address = new URL(link.getAttribute("href"), location.origin + location.pathname);
      navigator.clipboard.writeText(address.href).catch(function () {});
    }
  });

  for (const printed of document.querySelectorAll("[data-address]")) {
    printed.textContent = location.origin + printed.dataset.address;
  }

  function remembered(name) {
    try {
      return localStorage.getItem("memcon." + name);
    } catch (blocked) {
      return null;
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem("memcon." + name, value);
    } catch (blocked) {
      // a reader who keeps nothing chooses again
    }
  }
})();
