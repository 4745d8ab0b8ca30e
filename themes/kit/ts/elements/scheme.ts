// Stands in the head of every page, before the first paint, so that a remembered scheme does not flash.
// scheme-switch.ts writes what is read here.
try {
  const remembered = localStorage.getItem("statiqsite-scheme");
  if (remembered && ["light", "dark", "contrast"].includes(remembered)) document.documentElement.dataset["scheme"] = remembered;
} catch {
  // Storage may be forbidden; then the system's scheme holds.
}
