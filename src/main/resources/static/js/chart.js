// Makes each chart one stop of the Tab key; arrow keys, Home and End lead from mark to mark.
(function () {
  "use strict";

  for (const chart of document.querySelectorAll("[data-chart]")) {
    const marks = Array.from(chart.querySelectorAll("a"));
    const stop = function (chosen) {
      marks.forEach((mark) => mark.setAttribute("tabindex", mark === chosen ? "0" : "-1"));
    };

    stop(marks.find((mark) => mark.classList.contains("bar-chosen")) || marks[0]);
    chart.addEventListener("focusin", (event) => stop(event.target.closest("a")));
    chart.addEventListener("keydown", function (event) {
      const at = marks.indexOf(event.target.closest("a"));
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: marks.length - 1 }[event.key];
      if (marks[to] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        marks[to].focus();
      }
    });
  }
})();
