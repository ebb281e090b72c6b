// The panel of dates comes and goes alone, so that a week which is being drawn stays.
(() => {
  // Who types other hours for a date means them.
  document.addEventListener("input", (event) => {
    if (event.target.matches("#dates [name=from], #dates [name=to]")) {
      event.target.form.elements.namedItem("choice").value = "other";
    }
  });

  // A page without the panel, such as one that says what went wrong, comes as a whole.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { detail } = event;
    if (detail.target.id === "dates" && !detail.serverResponse.includes('id="dates"')) {
      detail.target = document.getElementById("main");
      detail.selectOverride = "#main";
    }
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "dates") {
      (event.target.querySelector("[data-focus]") ?? event.target.querySelector("#month")).focus();
    }
  });
})();
