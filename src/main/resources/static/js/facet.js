// Opens all values of a facet in place: shows their own page in a dialog.
(function () {
  "use strict";

  const WITHIN = ".facet-all a, .facet-dialog .sorts a, .facet-dialog .pager a, .facet-dialog .nothing a";

  const dialog = document.createElement("dialog");
  dialog.className = "facet-dialog";
  dialog.setAttribute("aria-labelledby", "facet-heading");

  let wanted;

  document.addEventListener("click", function (event) {
    const link = event.target.closest(WITHIN);
    if (event.target === dialog) {
      dialog.close();
    } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      show(link.href, "h1");
    }
  });

  dialog.addEventListener("submit", function (event) {
    if (event.target.matches(".facet-search")) {
      event.preventDefault();
      show(event.target.action + "?" + new URLSearchParams(new FormData(event.target)), "input[type=search]");
    }
  });

  async function show(address, focused) {
    wanted = address;
    try {
      const page = (await memcon.load(address)).querySelector(".facet-page");
      if (wanted !== address) {
        return;
      }
      dialog.replaceChildren(closing(page.dataset.close), ...page.children);
    } catch (failed) {
      location.assign(address);
      return;
    }
    if (!dialog.open) {
      document.body.append(dialog);
      dialog.showModal();
    }
    dialog.scrollTop = 0;
    dialog.querySelector(focused).focus();
  }

  function closing(words) {
    const form = document.createElement("form");
    form.method = "dialog";
    form.className = "facet-close";
    form.append(Object.assign(document.createElement("button"), { textContent: words }));
    return form;
  }
})();
