// What surrounds every step: the way out, the practice's emergency note, the way to its own page.
const leave = (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  document.title = "…";
  location.replace(event.currentTarget.href);
};

const crisisHelp = (practice, t) => h("div", { class: "help", part: "help", lang: practice.locale },
  h("p", {}, practice.emergencyNote),
  practice.crisisLines.length ? h("ul", { "aria-label": t("crisis.heading") }, practice.crisisLines.map((line) =>
    h("li", {}, `${line.name} `, link(line.href, {}, line.number)))) : null);

const money = (fee, locale, t) => {
  if (!fee) return null;
  return Number(fee.amount) === 0 ? t("offer.free")
    : new Intl.NumberFormat(locale, { style: "currency", currency: fee.currency }).format(fee.amount);
};

const about = (type, locale, t) =>
  [t("minutes", type.durationMinutes), t(`format.${type.format}`), money(type.fee, locale, t)].filter(Boolean).join(" · ");

// Who may come: one adult alone, where a practice's server says nothing of it.
const comesAlone = (type) => type.attendance?.kinds.includes("adult") ?? true;
const withOthers = (type) => comesAlone(type) && type.attendance?.kinds.length > 1;

const place = ({ address: at }) => `${at.street}, ${at.postalCode} ${at.city}`;

// What has been chosen. The names in it are the practice's own words.
const facts = (rows) => h("dl", { part: "summary" }, rows.filter(([, what]) => what).map(([name, what]) =>
  h("div", {}, h("dt", {}, name), h("dd", {}, what))));
