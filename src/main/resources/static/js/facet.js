// Opens all values of a facet in place: shows their own page in a dialog.
(function () {
  "use strict";

  const WITHIN = ".facet-all a, .facet-dialog .sorts a, .facet-dialog .pager a, .facet-dialog .nothing a";

  const dialog = memcon.dialog("facet-dialog", "facet-heading");

  let wanted;

  document.addEventListener("click", function (event) {
    const link = event.target.closest(WITHIN);
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      show(link.href, "h1");
    }
  });

  dialog.element.addEventListener("submit", function (event) {
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
      dialog.show(page.dataset.close, page.children);
    } catch (failed) {
      location.assign(address);
      return;
    }
    dialog.element.querySelector(focused).focus();
  }
})();
