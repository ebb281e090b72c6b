// Who is coming. What is wrong is said at its field, and the first such field gets the focus.
const FIELDS = [
  { name: "name", type: "text", autocomplete: "name", required: true, maxlength: 120 },
  { name: "email", type: "email", autocomplete: "email", required: true, maxlength: 254 },
  { name: "phone", type: "tel", autocomplete: "tel", maxlength: 30 },
];

const problemsOf = (entered) => {
  const problems = {};
  if (!entered.name) problems.name = "form.name.missing";
  if (!entered.email) problems.email = "form.email.missing";
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entered.email)) problems.email = "form.email.wrong";
  if (entered.phone && !/^\+?[0-9][0-9 ()/.-]{3,29}$/.test(entered.phone)) problems.phone = "form.phone.wrong";
  if (!entered.consent) problems.consent = "form.consent.missing";
  return problems;
};

const detailsForm = ({ entered, onRequest, privacyUrl, t, submit, keep }) => {
  const error = (name) => h("p", { class: "error", id: `error-${name}`, part: "error", hidden: true });
  const input = ({ name, type, autocomplete, required, maxlength }) => h("div", { class: "field", part: "field" },
    h("label", { for: name }, t(`details.${name}`), required ? null : h("span", { class: "soft" }, ` ${t("form.optional")}`)),
    h("p", { class: "soft", id: `hint-${name}` }, t(`details.${name}.hint`)),
    error(name),
    h("input", {
      id: name, name, type, autocomplete, maxlength, part: "input", value: entered[name],
      "aria-required": required && "true", "aria-describedby": `hint-${name} error-${name}`,
    }));

  const label = t(onRequest ? "details.request" : "details.submit");
  const button = h("button", { type: "submit", class: "main", part: "button" }, label);
  const message = h("p", { class: "notice", role: "alert", part: "notice", hidden: true });
  const form = h("form", { novalidate: true, part: "form" },
    FIELDS.map(input),
    h("div", { class: "trap", "aria-hidden": "true" },
      h("label", {}, t("details.trap"), h("input", { name: "website", tabindex: -1, autocomplete: "off" }))),
    h("div", { class: "field", part: "field" },
      error("consent"),
      h("label", { class: "choice" },
        h("input", {
          type: "checkbox", id: "consent", name: "consent", checked: entered.consent,
          "aria-required": "true", "aria-describedby": "error-consent",
        }),
        h("span", {}, t("details.consent"))),
      privacyUrl ? h("p", {}, link(privacyUrl, { target: "_blank", rel: "noopener noreferrer" }, t("privacy"))) : null),
    message,
    h("div", {}, button));

  const field = (name) => form.elements.namedItem(name);
  const values = () => ({
    ...Object.fromEntries(FIELDS.map(({ name }) => [name, field(name).value.trim()])),
    consent: field("consent").checked,
  });
  const say = (text) => {
    message.textContent = text;
    message.hidden = !text;
  };
  // Problems by field's name: keys of texts, or texts of the practice's own.
  const complain = (problems) => {
    const names = [...FIELDS.map(({ name }) => name), "consent"];
    names.forEach((name) => {
      const text = problems[name];
      const place = form.querySelector(`#error-${name}`);
      place.textContent = text ? `${t("form.error")} ${TEXTS.en[text] ? t(text) : text}` : "";
      place.hidden = !text;
      if (text) field(name).setAttribute("aria-invalid", "true");
      else field(name).removeAttribute("aria-invalid");
    });
    const first = names.find((name) => problems[name]);
    if (first) field(first).focus();
    return !first;
  };
  const busy = (yes, text = "") => {
    button.setAttribute("aria-disabled", String(yes));
    button.textContent = yes ? t("booking") : label;
    form.setAttribute("aria-busy", String(yes));
    say(text);
  };

  form.addEventListener("input", () => keep(values()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-disabled") === "true") return;
    say("");
    if (field("website").value) say(t("refused"));
    else if (complain(problemsOf(values()))) submit(values());
  });
  return { form, complain, busy, say };
};
