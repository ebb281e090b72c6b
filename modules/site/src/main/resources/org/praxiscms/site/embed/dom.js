// Elements out of data: nothing that comes from the network is ever read as markup.
const h = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== "" && child !== false));
  return element;
};

// An address that may be followed; nothing for javascript: and its like.
const link = (href, attributes, ...children) => {
  try {
    const url = new URL(href, document.baseURI);
    return /^(https?|tel|sms|mailto):$/.test(url.protocol) ? h("a", { href: url.href, ...attributes }, ...children) : null;
  } catch {
    return null;
  }
};

// A language tag as the browser knows it (RFC 5646); nothing for what is none.
const canonical = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag.replace("_", "-"))[0];
  } catch {
    return null;
  }
};

// Texts by language and key; of a country only those that it says otherwise. A declaration: it is called above this line.
function textsOf(keys, languages, countries) {
  const named = (texts) => Object.fromEntries(keys.map((key, i) => [key, texts[i]]));
  return { ...Object.fromEntries(Object.entries(languages).map(([tag, texts]) => [tag, named(texts)])), ...countries };
}

// The texts of a language, in a country's words where it has its own, with {0}, {1} … filled in.
const speaker = (language, locale) => (key, ...values) =>
  (TEXTS[locale]?.[key] ?? TEXTS[language][key]).replace(/\{(\d)\}/g, (hole, index) => values[index] ?? hole);
