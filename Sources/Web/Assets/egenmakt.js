"use strict";

// Everything works without this file; what it adds is hidden in the pages until it is here.
const english = document.documentElement.lang === "en";
const say = (swedish, other) => (english ? other : swedish);

// What is wrong in a form is what the reader meets first.
document.getElementById("fel")?.focus();
document.getElementById("fel")?.addEventListener("click", (event) => {
  const name = event.target.closest?.("a")?.hash.slice(1);
  const place = name && document.getElementById(name);
  const field = place?.matches("fieldset") ? place.querySelector("input") : place;
  if (!field) return;
  event.preventDefault();
  field.focus();
});

// Print.
for (const button of document.querySelectorAll("[data-skriv-ut]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A stopwatch beside a field of minutes: press to start, press to stop. Minutes are whole, or with one decimal.
for (const field of document.querySelectorAll("[data-stoppur]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button stopwatch";
  const time = document.createElement("span");
  time.setAttribute("aria-hidden", "true");
  const name = document.createElement("span");
  button.append(name, time);
  let begun = 0;
  let ticking = 0;
  const rest = () => {
    name.textContent = say("Starta stoppuret", "Start the stopwatch");
    time.textContent = "";
  };
  const show = () => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  button.addEventListener("click", () => {
    if (!begun) {
      begun = Date.now();
      name.textContent = say("Stoppa stoppuret", "Stop the stopwatch");
      show();
      ticking = setInterval(show, 1000);
      return;
    }
    clearInterval(ticking);
    const step = field.dataset.stoppur === "hela" ? 60000 : 6000;
    const minutes = Math.max(1, Math.round((Date.now() - begun) / step)) * step / 60000;
    field.value = minutes.toFixed(step === 6000 && minutes % 1 ? 1 : 0).replace(".", say(",", "."));
    begun = 0;
    rest();
    field.focus();
  });
  rest();
  (field.closest(".with-unit") ?? field.parentElement).append(button);
}

// Read aloud: what the page says, or what is marked of it. The word that is read is marked, and a second press stops.
const voice = window.speechSynthesis;
const reading = document.getElementById("las-upp");
if (voice && reading) {
  const parts = "h1, h2, h3, h4, p, li, dt, dd, caption, legend, label, th, td, summary, figcaption";
  let round = 0;

  const texts = (block) => {
    const found = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) => {
      const around = node.parentElement;
      const isHidden = !around.checkVisibility() || around.closest("svg")
        || (document.body.classList.contains("hides") && around.closest(".private"));
      return isHidden || around.closest(parts) !== block ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };

  const mark = (nodes, start, length) => {
    if (!window.CSS?.highlights) return;
    let before = 0;
    for (const node of nodes) {
      const within = start - before;
      if (within < node.data.length) {
        const range = new Range();
        range.setStart(node, Math.max(0, within));
        range.setEnd(node, Math.min(node.data.length, within + length));
        CSS.highlights.set("last", new Highlight(range));
        return;
      }
      before += node.data.length;
    }
  };

  const stop = () => {
    round += 1;
    voice.cancel();
    window.CSS?.highlights?.delete("last");
    reading.setAttribute("aria-pressed", "false");
  };

  const read = (blocks, mine) => {
    if (mine !== round) return;
    const block = blocks.shift();
    if (!block) return stop();
    const nodes = texts(block);
    const text = nodes.map((node) => node.data).join("");
    if (!text.trim()) return read(blocks, mine);
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = block.closest("[lang]").lang === "en" ? "en-GB" : "sv-SE";
    spoken.onboundary = (event) => {
      if (event.name === "sentence" || mine !== round) return;
      mark(nodes, event.charIndex, event.charLength || /^\S*/.exec(text.slice(event.charIndex))[0].length);
    };
    spoken.onend = () => read(blocks, mine);
    spoken.onerror = () => mine === round && stop();
    voice.speak(spoken);
  };

  reading.hidden = false;
  reading.setAttribute("aria-pressed", "false");
  reading.addEventListener("click", () => {
    if (reading.getAttribute("aria-pressed") === "true") return stop();
    stop();
    reading.setAttribute("aria-pressed", "true");
    const main = document.querySelector("main");
    const chosen = getSelection();
    const all = [...main.querySelectorAll(parts)].filter((block) => !block.closest(".crumb"));
    const isChosen = chosen && !chosen.isCollapsed;
    read(isChosen ? all.filter((block) => chosen.containsNode(block, true)) : all, round);
  });
  addEventListener("pagehide", stop);
}

// A file chosen to be read is put in the text field; nothing is sent before the form is.
for (const part of document.querySelectorAll("[data-las-fil]")) {
  const field = document.getElementById(part.dataset.lasFil);
  const chooser = part.querySelector("input[type=file]");
  if (!field || !chooser) continue;
  part.hidden = false;
  chooser.addEventListener("change", async () => {
    const file = chooser.files[0];
    if (!file || file.size > 200000) return;
    const bytes = await file.arrayBuffer();
    try {
      field.value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      field.value = new TextDecoder("windows-1252").decode(bytes);
    }
    field.focus();
  });
}
