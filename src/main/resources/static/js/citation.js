// Makes citing quicker: copies a citation, and remembers the style a reader chose.
(function () {
  "use strict";

  for (const body of document.querySelectorAll(".cite-body")) {
    const link = body.querySelector(".cite-styled a");
    whenOpened(body, function () {
      if (link) {
        open(body, link);
      } else {
        prepare(body);
      }
    });
  }

  // The page that shows the citations without script shows them here as well.
  async function open(body, link) {
    try {
      const page = await memcon.load(link.href);
      link.parentElement.replaceWith(...page.querySelectorAll(".citations, .cite-styles"));
      prepare(body);
    } catch (failed) {
      // the link stays
    }
  }

  // The citation that the page at an address gives first, or in the remembered style.
  memcon.citation = async function (address) {
    const style = memcon.remembered("style");
    const styled = style ? address + (address.includes("?") ? "&" : "?") + new URLSearchParams({ style }) : address;
    const page = await memcon.load(styled).catch(() => memcon.load(address));
    const citation = page.querySelector(".cite-chosen .citation") || page.querySelector(".citation");
    const text = citation.querySelector(".cite-text");
    return { style: citation.querySelector("dt").textContent, language: text.lang, text: text.textContent.trim(), html: text.innerHTML };
  };

  function prepare(body) {
    const words = body.closest("[data-copy]").dataset;
    const form = body.querySelector(".cite-styles");
    const chosen = body.querySelector(".cite-chosen");
    addCopyButtons(body, words);
    form.querySelector("button").hidden = true;
    form.elements.style.addEventListener("change", function () {
      memcon.remember("style", form.elements.style.value);
      show(form, chosen, words);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      show(form, chosen, words);
    });
    const style = memcon.remembered("style");
    if (style && !chosen.childElementCount && Array.from(form.elements.style.options).some((it) => it.value === style)) {
      form.elements.style.value = style;
      show(form, chosen, words);
    }
  }

  function whenOpened(body, task) {
    const details = body.closest("details");
    if (details && !details.open) {
      details.addEventListener("toggle", task, { once: true });
    } else {
      task();
    }
  }

  async function show(form, chosen, words) {
    const address = form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form));
    try {
      const page = await memcon.load(address);
      const citation = page.querySelector(".cite-chosen .citation");
      if (!citation) {
        throw new Error(address);
      }
      chosen.replaceChildren(document.adoptNode(citation));
      addCopyButtons(chosen, words);
    } catch (failed) {
      location.assign(address);
    }
  }

  function addCopyButtons(within, words) {
    if (!navigator.clipboard) {
      return;
    }
    for (const text of within.querySelectorAll(".cite-text")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "cite-copy";
      button.textContent = words.copy;
      button.addEventListener("click", async function () {
        await memcon.copy(text.textContent.trim(), text.innerHTML);
        button.textContent = words.copied;
        setTimeout(() => { button.textContent = words.copy; }, 2000);
      });
      text.after(" ", button);
    }
  }
})();
