// Shows pages in the colours and the text size a reader chose. It runs before the first paint, so that nothing flashes.
(function () {
  "use strict";

  const CHOICES = ["theme", "text", "shortcuts"];
  const SCHEMES = { light: "light", sepia: "light", dark: "dark" };
  const root = document.documentElement;

  root.classList.add("script");
  recall();

  document.addEventListener("DOMContentLoaded", show);
  addEventListener("storage", recall);
  addEventListener("pageshow", function (event) {
    if (event.persisted) {
      recall();
    }
  });

  // The menu is part of the help, and a popover here from the first time it is wanted.
  document.addEventListener("click", async function (event) {
    const button = event.target.closest(".display-button");
    if (!button || button.popoverTargetElement || button.ariaBusy) {
      return;
    }
    button.ariaBusy = "true";
    try {
      const menu = (await memcon.load(button.dataset.menu)).querySelector(".display-menu");
      menu.popover = "auto";
      button.after(menu);
      button.popoverTargetElement = menu;
      show();
      button.ariaBusy = null;
      button.click();
    } catch (failed) {
      location.assign(button.dataset.menu + "#display");
    }
  });

  document.addEventListener("change", function (event) {
    const field = event.target.closest(".display-menu input");
    if (field) {
      const value = field.type === "checkbox" && !field.checked ? "off" : field.value;
      choose(field.name, value);
      keep(field, value);
      // notes stand beside their lines, which have other places now
      dispatchEvent(new Event("resize"));
    }
  });

  function recall() {
    try {
      CHOICES.forEach((name) => choose(name, localStorage.getItem("memcon." + name)));
    } catch (forbidden) {
      // what this page shows stays
    }
    show();
  }

  function choose(name, value) {
    if (value) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
    document.querySelector("meta[name=color-scheme]").content = SCHEMES[root.dataset.theme] || "light dark";
  }

  function keep(field, value) {
    const unkept = field.form.querySelector(".display-unkept");
    try {
      localStorage[value ? "setItem" : "removeItem"]("memcon." + field.name, value);
      unkept.textContent = "";
    } catch (full) {
      unkept.textContent = unkept.dataset.words;
    }
  }

  function show() {
    for (const field of document.querySelectorAll(".display-menu input")) {
      const value = root.dataset[field.name] || "";
      field.checked = field.type === "checkbox" ? value !== "off" : field.value === value;
    }
  }
})();
