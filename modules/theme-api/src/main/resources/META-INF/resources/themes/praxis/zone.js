// Proposes the time zone of the visitor's device where it is another than the page shows. Without this script the
// visitor chooses it from the list; with it, too, nothing changes before they say so.
(() => {
  const choice = document.querySelector("[data-zone-choice]");
  if (!choice || new URLSearchParams(location.search).has("tz")) return;
  const select = choice.querySelector("select");
  const clock = zone => new Date().toLocaleString("en-GB", { timeZone: zone });
  try {
    const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const known = [...select.options].some(option => option.value === device);
    if (!known || clock(device) === clock(choice.dataset.zoneChoice)) return;
    select.value = device;
    choice.querySelector(".form-hint").hidden = false;
    choice.open = true;
  } catch {
    return; // a browser without time zones
  }
})();
