// What both pages of bookbags do: remember the citation style, tell of problems, and save files, with notes in the Markdown.
(function () {
  "use strict";

  const main = document.querySelector("main");
  const status = main.querySelector(".bag-status");
  const style = main.querySelector("select[name=style]");
  const files = Array.from(main.querySelectorAll(".bag-files a"));

  try {
    const remembered = localStorage.getItem("memcon.style");
    if (remembered && !new URLSearchParams(location.search).has("style")) {
      style.querySelector("[value='" + CSS.escape(remembered) + "']").selected = true;
    }
  } catch (blockedOrUnknown) {
    // the style of the page stays
  }
  style.addEventListener("change", function () {
    try {
      localStorage.setItem("memcon.style", style.value);
    } catch (blocked) {
      // a reader who keeps nothing chooses again
    }
  });

  Object.assign(memcon.bookbag, { main, style, files, say, report, save });

  function say(words) {
    status.textContent = words;
  }

  function report(problem, beside) {
    main.querySelectorAll("[data-bag-problem]").forEach((it) => { it.hidden = true; });
    if (problem) {
      memcon.bookbag.showProblem(problem, beside || status);
    }
  }

  function save(file, type, text) {
    const link = Object.assign(document.createElement("a"), { download: file });
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // The server writes Markdown without notes; they are put in here.
  for (const link of files.filter((it) => it.type === "text/markdown")) {
    link.addEventListener("click", async function (event) {
      const notes = memcon.bookbag.notes();
      if (!notes.some(Boolean)) {
        return;
      }
      event.preventDefault();
      const answer = await fetch(link.href).catch(() => ({ ok: false }));
      if (!answer.ok) {
        location.assign(link.href);
        return;
      }
      const parts = (await answer.text()).split(/^(?=\d+\. )/m);
      const noted = parts.map((part, at) => at && notes[at - 1] ? part.trimEnd() + quoted(notes[at - 1], at) : part);
      save("memcon-bookbag.md", "text/markdown", noted.join(""));
    });
  }

  // A note is as deep as the words of its item, which stand behind the number.
  function quoted(note, number) {
    const indent = "\n" + " ".repeat(String(number).length + 2);
    const words = note.trim().replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&").replace(/^(\s*)([-+=]|\d+[.)])/gm, "$1\\$2");
    return "\n" + indent + words.replace(/\s*\n\s*/g, indent) + "\n\n";
  }
})();
