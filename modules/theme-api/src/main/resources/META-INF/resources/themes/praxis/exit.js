// "Exit this page": covers the page at once, then leaves it without a history entry of its own.
// Model: GOV.UK Design System, component "Exit this page". Without this script the link works as a link.
(() => {
  const link = document.getElementById("exit");
  if (!link) return;
  const leave = () => {
    const cover = document.createElement("div");
    cover.className = "exit-cover";
    document.body.replaceChildren(cover);
    document.title = "…";
    window.location.replace(link.href);
  };
  link.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });
  let presses = 0;
  let last = 0;
  window.addEventListener("keyup", event => {
    if (event.key !== "Shift") {
      presses = 0;
      return;
    }
    presses = event.timeStamp - last < 2000 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  });
  window.addEventListener("keydown", event => {
    if (event.key !== "Shift") presses = 0;
  });
  // Coming back by the browser's back button must not show the page again out of its memory.
  window.addEventListener("pageshow", event => {
    if (event.persisted) window.location.reload();
  });
})();
