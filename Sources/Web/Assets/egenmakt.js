"use strict";

// A stopwatch beside the minutes of a diary's row.
{
  const field = document.getElementById("minuter");
  const button = document.getElementById("tidtagning");
  if (field && button) {
    let begun = 0;
    button.hidden = false;
    button.addEventListener("click", () => {
      if (begun) {
        field.value = String(Math.max(1, Math.round((Date.now() - begun) / 60000)));
        begun = 0;
        button.textContent = button.dataset.start;
        field.focus();
      } else {
        begun = Date.now();
        button.textContent = button.dataset.stop;
      }
    });
  }
}
