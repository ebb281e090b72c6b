// Proposes the time zone of the device, and changes nothing by itself.
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
