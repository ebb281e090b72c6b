// Who is coming. What is wrong is said at its field, and the first such field gets the focus.
const FIELDS = [
  { name: "name", type: "text", autocomplete: "name", required: true, maxlength: 120 },
  { name: "email", type: "email", autocomplete: "email", required: true, maxlength: 254 },
  { name: "phone", type: "tel", autocomplete: "tel", maxlength: 50 },
];

// The practice's own questions: fields named answers.<id>, as the API names what is wrong with them.
const CHOOSING = { "one-choice": "radio", "several-choices": "checkbox" };
const LONGEST = { "short-text": 200, "long-text": 2000 };
const nameOf = (question) => question.field ?? `answers.${question.id}`;

// Where an appointment can take place in two ways, the visitor chooses.
const formatOf = (type, t) => (type.format === "in-person-or-video" ? [{
  field: "format", kind: "one-choice", label: t("details.format"), required: true, choices: ["in-person", "video"],
}] : []);

const answersOf = (questions, entered) => Object.fromEntries(questions
  .filter(({ id }) => id)
  .map((question) => [question.id, entered[nameOf(question)]])
  .filter(([, answer]) => answer?.length));

const unanswered = (questions, entered, t) => Object.fromEntries(questions
  .filter((question) => question.required && !entered[nameOf(question)]?.length)
  .map((question) => [nameOf(question), t("form.answer.missing", question.label)]));

const questionField = (question, entered, lang, t, error) => {
  const name = nameOf(question);
  const type = CHOOSING[question.kind];
  const help = question.help ? h("p", { class: "soft", id: `hint-${name}` }, question.help) : null;
  const soft = question.required ? null : h("span", { class: "soft", lang: "" }, ` ${t("form.optional")}`);
  const describedBy = `${help ? `hint-${name} ` : ""}error-${name}`;
  if (!type) {
    return h("div", { class: "field", part: "field", lang },
      h("label", { for: name }, question.label, soft), help, error(name),
      h(question.kind === "long-text" ? "textarea" : "input", {
        id: name, name, rows: question.kind === "long-text" && 4, autocomplete: "off", part: "input",
        maxlength: LONGEST[question.kind], value: entered[name], "aria-required": question.required && "true",
        "aria-describedby": describedBy,
      }, question.kind === "long-text" ? entered[name] : null));
  }
  const chosen = entered[name] ?? [];
  const none = type === "radio" && !question.required ? [""] : [];
  return h("fieldset", { class: "field", part: "field", "aria-describedby": describedBy, lang },
    h("legend", {}, question.label, soft), help, error(name),
    [...question.choices, ...none].map((choice) => h("label", { class: "choice" },
      h("input", { type, name, value: choice, checked: choice ? chosen.includes(choice) : !chosen.length }),
      h("span", {}, question.field ? t(`format.${choice}`) : choice || t("form.answer.none")))));
};

// What is to be agreed to: the practice's own consents, else one sentence.
const consentsOf = (practice, t) => (practice.consents?.length
  ? practice.consents.map((consent) => ({ ...consent, field: `consents.${consent.id}`, lang: practice.locale }))
  : [{ field: "consent", name: t("details.consent"), required: true }]);

const agreedIn = (practice, entered) => (practice.consents ?? [])
  .map(({ id }) => id).filter((id) => entered[`consents.${id}`]);

const disagreed = (consents, entered, t) => Object.fromEntries(consents
  .filter(({ field, required }) => required && !entered[field])
  .map(({ field, id, name }) => [field, id ? t("form.consent.needed", name) : "form.consent.missing"]));

const consentField = ({ field, name, text, required, lang }, entered, t, error) =>
  h("div", { class: "field", part: "field", lang },
    error(field),
    h("label", { class: "choice" },
      h("input", {
        type: "checkbox", id: field, name: field, checked: entered[field],
        "aria-required": required && "true", "aria-describedby": `error-${field}`,
      }),
      h("span", {}, name, required ? null : h("span", { class: "soft" }, ` ${t("form.optional")}`))),
    text ? h("details", {}, h("summary", {}, t("form.more")), h("p", { class: "lines" }, text)) : null);

// The whole rule is the server's.
const problemsOf = (entered, called) => {
  const problems = {};
  if (!entered.name) problems.name = "form.name.missing";
  if (!entered.email) problems.email = "form.email.missing";
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entered.email)) problems.email = "form.email.wrong";
  if ((called || entered.phone) && !/(\p{Nd}.*){3}/u.test(entered.phone)) problems.phone = "form.phone.wrong";
  return problems;
};

const detailsForm = ({ entered, called, questions, consents, lang, onRequest, privacyUrl, t, submit, keep }) => {
  const error = (name) => h("p", { class: "error", id: `error-${name}`, part: "error", hidden: true });
  const input = ({ name, type, autocomplete, maxlength, required = called }) => h("div", { class: "field", part: "field" },
    h("label", { for: name }, t(`details.${name}`), required ? null : h("span", { class: "soft" }, ` ${t("form.optional")}`)),
    h("p", { class: "soft", id: `hint-${name}` }, t(`details.${name}.${name === "phone" && called ? "called" : "hint"}`)),
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
    questions.map((question) => questionField(question, entered, question.field ? "" : lang, t, error)),
    contactField("named", entered, t, error),
    contactFold(entered, t, error),
    h("div", { class: "trap", "aria-hidden": "true" },
      h("label", {}, t("details.trap"), h("input", { name: "website", tabindex: -1, autocomplete: "off" }))),
    consents.map((consent) => consentField(consent, entered, t, error)),
    privacyUrl ? h("p", {}, link(privacyUrl, { target: "_blank", rel: "noopener noreferrer" }, t("privacy"))) : null,
    message,
    h("div", {}, button));

  const all = (name) => [...form.elements].filter((element) => element.name === name);
  const field = (name) => all(name)[0];
  const answer = (question) => {
    const inputs = all(nameOf(question));
    return CHOOSING[question.kind]
      ? inputs.filter((input) => input.checked && input.value).map((input) => input.value)
      : inputs[0].value.trim();
  };
  const values = () => ({
    ...Object.fromEntries(FIELDS.map(({ name }) => [name, field(name).value.trim()])),
    ...Object.fromEntries(questions.map((question) => [nameOf(question), answer(question)])),
    ...Object.fromEntries(CONTACT.map((name) => [name, field(name).value.trim()])),
    ...Object.fromEntries(consents.map(({ field: name }) => [name, field(name).checked])),
  });
  const say = (text) => {
    message.textContent = text;
    message.hidden = !text;
  };
  // Problems by field's name: keys of texts, or texts of the practice's own.
  const complain = (problems) => {
    const names = [...FIELDS.map(({ name }) => name), ...questions.map(nameOf), ...CONTACT, ...consents.map((consent) => consent.field)];
    names.forEach((name) => {
      const text = problems[name];
      const place = form.querySelector(`#error-${CSS.escape(name)}`);
      place.textContent = text ? `${t("form.error")} ${TEXTS.en[text] ? t(text) : text}` : "";
      place.hidden = !text;
      if (text) field(name).setAttribute("aria-invalid", "true");
      else field(name).removeAttribute("aria-invalid");
    });
    const first = names.find((name) => problems[name]);
    if (first?.startsWith("contact.") && first !== "contact.named") form.querySelector("#contact").open = true;
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
    else if (complain({ ...problemsOf(values(), called), ...unanswered(questions, values(), t), ...contactProblems(values(), t), ...disagreed(consents, values(), t) })) submit(values());
  });
  return { form, complain, busy, say };
};
