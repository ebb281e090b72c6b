// How the visitor may be reached safely, in fields that the API names alike.
const CHANNELS = ["mail", "call", "text", "voicemail"];
const SAID = ["from", "until", "safeWord"];
const CONTACT = [...CHANNELS, ...SAID, "named"].map((name) => `contact.${name}`);
const HINTED = ["mail", "voicemail", "from", "safeWord", "named"];

const contactOf = (entered) => {
  const said = (name) => entered[`contact.${name}`];
  return Object.fromEntries([
    ...CHANNELS.filter(said).map((name) => [name, said(name) === "yes"]),
    ...SAID.filter(said).map((name) => [name, said(name)]),
    ...(said("named") === "yes" ? [["named", true]] : []),
  ]);
};

// Times come in pairs and differ; the rest the API checks.
const contactProblems = (entered, t) => {
  const from = entered["contact.from"];
  const until = entered["contact.until"];
  const wrong = !from && until ? "contact.from" : from && (!until || from === until) ? "contact.until" : null;
  return wrong ? { [wrong]: t("form.answer.malformed", t(wrong)) } : {};
};

const contactField = (short, entered, t, error) => {
  const name = `contact.${short}`;
  const hint = HINTED.includes(short) ? h("p", { class: "soft", id: `hint-${name}` }, t(`${name}.hint`)) : null;
  const attributes = { id: name, name, "aria-describedby": `${hint ? `hint-${name} ` : ""}error-${name}` };
  const named = short === "named";
  const answers = named ? ["no", "yes"] : CHANNELS.includes(short) && ["", "yes", "no"];
  const input = answers
    ? h("select", { ...attributes, part: "input" }, answers.map((value) =>
      h("option", { value, selected: value === (entered[name] ?? "") }, t(named ? `${name}.${value}` : `contact.${value || "unsaid"}`))))
    : h("input", {
      ...attributes, type: short === "safeWord" ? "text" : "time", maxlength: short === "safeWord" && 60,
      autocomplete: "off", part: "input", value: entered[name],
    });
  return h("div", { class: "field", part: "field" }, h("label", { for: name }, t(name)), hint, error(name), input);
};

const contactFold = (entered, t, error) =>
  h("details", { id: "contact", open: [...CHANNELS, ...SAID].some((short) => entered[`contact.${short}`]) },
    h("summary", {}, t("contact.heading"), h("span", { class: "soft" }, ` ${t("form.optional")}`)),
    h("p", { class: "soft" }, t("contact.hint")),
    [...CHANNELS, ...SAID].map((short) => contactField(short, entered, t, error)));
