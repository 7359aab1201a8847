// Enlarges and rotates the image of a page, in step with the passages beside it.
(function () {
  "use strict";

  const figure = document.querySelector(".facsimile[data-image-service]");
  if (!figure) {
    return;
  }
  const plain = figure.querySelector("a");
  const view = figure.querySelector(".zoom-view");
  const button = (action) => figure.querySelector("[data-zoom=" + action + "]");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let viewer = null;
  let isStarting = false;
  let areas = new Map();

  figure.querySelector(".zoom-tools").hidden = false;
  button("full").hidden = !document.fullscreenEnabled;

  const actions = {
    start: start,
    in: () => zoom(1.5),
    out: () => zoom(1 / 1.5),
    whole: () => viewer.viewport.goHome(still),
    rotate: () => viewer.viewport.setRotation((viewer.viewport.getRotation() + 90) % 360),
    full: () => (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen()),
    close: close
  };
  figure.addEventListener("click", function (event) {
    const chosen = event.target.closest("[data-zoom]");
    if (chosen) {
      actions[chosen.dataset.zoom]();
    } else if (event.target.closest(".facsimile-image") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      start();
    }
  });

  // The keys of the image are not those of the page.
  view.addEventListener("keydown", function (event) {
    event.stopPropagation();
    if (event.key === "Escape" && !document.fullscreenElement) {
      close();
    }
  });

  function zoom(factor) {
    viewer.viewport.zoomBy(factor, null, still);
    viewer.viewport.applyConstraints(still);
  }

  async function start() {
    if (viewer || isStarting) {
      return;
    }
    isStarting = true;
    try {
      const [image] = await Promise.all([read("imageService", "/info.json"), library()]);
      show(true);
      open(image);
      // without the places of passages the image can still be enlarged
      read("passages", "").then(place, () => {});
    } catch (failed) {
      close();
      const status = figure.querySelector("[data-zoom-status]");
      status.textContent = status.dataset.failed;
      status.classList.remove("visually-hidden");
    } finally {
      isStarting = false;
    }
  }

  async function read(name, path) {
    const answer = await fetch(figure.dataset[name] + path);
    if (!answer.ok) {
      throw new Error(answer.url);
    }
    return answer.json();
  }

  function library() {
    return window.OpenSeadragon || new Promise(function (loaded, failed) {
      const script = document.createElement("script");
      script.src = figure.dataset.library;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
  }

  // The service answers under this page's host, whatever public address it names.
  function open(image) {
    viewer = OpenSeadragon({
      element: view,
      tileSources: { type: "image", url: location.origin + new URL(image.id).pathname + "/full/max/0/default.png" },
      showNavigationControl: false,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: { dblTapToZoom: true },
      animationTime: still ? 0 : 0.5,
      visibilityRatio: 0.5,
      maxZoomPixelRatio: 3
    });
    viewer.addHandler("open", function () {
      const hits = figure.querySelector(".facsimile-image .facsimile-hits");
      if (hits) {
        viewer.addOverlay(hits.cloneNode(true), viewer.world.getItemAt(0).getBounds());
      }
      follow(location.hash.slice(1));
    });
    viewer.addHandler("canvas-click", function (event) {
      const at = event.quick && viewer.viewport.viewerElementToImageCoordinates(event.position);
      const found = at && Array.from(areas).find(([, area]) => area.containsPoint(at));
      if (found) {
        location.hash = found[0];
      }
    });
    viewer.canvas.focus();
  }

  // Passages without known places annotate the whole page.
  function place(page) {
    for (const passage of page.items) {
      const [, area] = passage.target.split("#xywh=");
      if (area) {
        areas.set(passage.id.split("#")[1], new OpenSeadragon.Rect(...area.split(",").map(Number)));
      }
    }
    follow(location.hash.slice(1));
  }

  function follow(anchor) {
    if (!viewer || !areas.has(anchor) || !viewer.world.getItemCount()) {
      return;
    }
    const area = viewer.viewport.imageToViewportRectangle(areas.get(anchor));
    let frame = view.querySelector(".zoom-passage");
    if (frame) {
      viewer.updateOverlay(frame, area);
    } else {
      frame = document.createElement("div");
      frame.className = "zoom-passage";
      viewer.addOverlay(frame, area);
    }
    const margin = area.width / 12;
    viewer.viewport.fitBoundsWithConstraints(
      new OpenSeadragon.Rect(area.x - margin, area.y - margin, area.width + 2 * margin, area.height + 2 * margin), still);
  }

  addEventListener("hashchange", () => follow(location.hash.slice(1)));
  document.querySelectorAll(".turn").forEach(function (turn) {
    turn.addEventListener("focusin", () => follow(turn.id));
    turn.addEventListener("click", () => follow(turn.id));
  });

  function show(open) {
    view.hidden = !open;
    plain.hidden = open;
    figure.querySelector(".zoom-controls").hidden = !open;
    figure.querySelector(".zoom-hint").hidden = !open;
    button("start").hidden = open;
    figure.classList.toggle("zoomed", open);
  }

  function close() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    }
    if (viewer) {
      viewer.destroy();
      viewer = null;
    }
    show(false);
    button("start").focus();
  }
})();
