"use strict";

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
