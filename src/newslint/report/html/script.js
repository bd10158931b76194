"use strict";
// The keys n and p lead from finding to finding. All else works without a script.
const keys = document.getElementById("keys");
if (keys) {
  keys.parentElement.hidden = false;
  let last = null;
  const step = (by) => {
    const notes = [...document.querySelectorAll(".note")].filter((one) => one.offsetParent);
    if (!notes.length) return;
    const at = notes.indexOf(last);
    last = notes[Math.max(0, Math.min(notes.length - 1, at < 0 ? 0 : at + by))];
    const link = last.querySelector(".number");
    location.replace(link.href);
    link.focus({ preventScroll: true });
    last.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("focusin", (event) => {
    last = event.target.closest(".note") || last;
  });
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
}
