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
// On pages with times: proposes the time zone of the device, and changes nothing by itself. Here, since a file of its own costs
// every visitor of the booking pages, which all have the exit, another request.
(() => {
  const choice = document.querySelector("[data-zone-choice]");
  if (!choice || !Intl.supportedValuesOf) return;
  const zones = Intl.supportedValuesOf("timeZone");
  choice.querySelector("datalist").append(...zones.map(zone => new Option("", zone)));
  if (new URLSearchParams(location.search).has("tz")) return;
  const clock = zone => new Date().toLocaleString("en-GB", { timeZone: zone });
  const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!device || clock(device) === clock(choice.dataset.zoneChoice)) return;
  choice.querySelector("input[name=tz]").value = device;
  choice.querySelector(".form-hint span").hidden = false;
  choice.open = true;
})();
