// Comfort only: every page works without it.
(() => {
  const root = document.documentElement;
  root.classList.add("script");

  // After a page, or a part of one, has come: to what is wrong, or to what has been done.
  const arrive = (part) => {
    part.querySelector("[data-focus]")?.focus();
    part.querySelectorAll("form").forEach(prepare);
    part.querySelectorAll("[data-copy]").forEach((button) => { button.hidden = !navigator.clipboard; });
  };

  // Only the field that belongs to the chosen kind of destination.
  const KINDS = { APPOINTMENT_TYPE: "appointmentType", PAGE: "page", TELEPHONE: "telephone", URL: "url" };
  const showKind = (form) => {
    const kind = form.elements.namedItem("kind");
    if (!kind) return;
    Object.entries(KINDS).forEach(([value, name]) => {
      const field = form.querySelector(`[data-field="${name}"]`);
      if (field) field.hidden = kind.value !== value;
    });
  };

  const prepare = (form) => {
    showKind(form);
    if (form.hasAttribute("data-guarded")) form.dataset.written = "";
  };

  document.addEventListener("change", (event) => {
    if (event.target.form && event.target.name === "kind") showKind(event.target.form);
  });

  // Of a time from the list and one that is typed, the last one counts.
  document.addEventListener("input", (event) => {
    const other = event.target.closest?.("[data-times-other]");
    if (other && event.target.type === "text") other.querySelector("[type=radio]").checked = true;
  });
  document.addEventListener("change", (event) => {
    if (event.target.name !== "start" || event.target.value === "") return;
    event.target.closest("[data-times]").querySelectorAll("[data-times-other] [type=text]").forEach((field) => {
      field.value = "";
    });
  });

  // What has been written and not saved is not left behind unasked.
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.hasAttribute("data-guarded")) form.dataset.written = "yes";
  });
  document.addEventListener("submit", (event) => { event.target.dataset.written = ""; });
  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector('form[data-written="yes"]')) event.preventDefault();
  });

  // Ctrl+S saves.
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      const form = event.target.closest?.("form[data-guarded]") ?? document.querySelector("form[data-guarded]");
      if (form) {
        event.preventDefault();
        form.requestSubmit();
      }
    }
  });

  // The phone's menu closes with Escape.
  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector(".menu[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // Copies a text to be put elsewhere, and says so.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    document.querySelector("[data-copy-status]").textContent = button.dataset.copied;
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "main" || event.target.querySelector?.("#main")) arrive(document.getElementById("main"));
  });
  arrive(document);
})();
