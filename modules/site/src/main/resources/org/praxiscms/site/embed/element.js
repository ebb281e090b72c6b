// <praxis-booking>: the practice's booking on a page of another site. See docs/embedding.md.
class PraxisBooking extends HTMLElement {
  static observedAttributes = ["practice", "type", "practitioner", "lang", "heading-level"];

  #top = h("div", { class: "top" });
  #step = h("div", { class: "step" });
  #status = h("p", { class: "unseen", role: "status" });
  #foot = h("div", { class: "foot", part: "foot" });
  #box = h("section", { class: "box", part: "container" }, this.#top, this.#step, this.#status, this.#foot);
  #run = 0;
  #again = null;
  #steps;
  #practice;
  #t;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#box);
  }

  connectedCallback() {
    addEventListener("online", this.#online);
    addEventListener("pageshow", this.#shown);
    this.#begin();
  }

  disconnectedCallback() {
    removeEventListener("online", this.#online);
    removeEventListener("pageshow", this.#shown);
    this.#run++;
    this.#steps?.letGo();
  }

  attributeChangedCallback(name, before, now) {
    if (this.isConnected && before !== now) this.#begin();
  }

  #online = () => this.#again?.();

  // Out of the browser's memory: the next person must not see what the one before wrote.
  #shown = (event) => event.persisted && this.#begin();

  async #begin(focus = false) {
    const run = ++this.#run;
    await null; // attributes that are set one after another begin once
    if (run !== this.#run) return;
    this.#steps?.letGo();
    this.#again = null;
    this.#practice = null;
    let stage = this.#stage(null);
    stage.show(false, h("p", { class: "soft" }, this.#t("loading")), h("slot"));
    try {
      const api = new Api(this.#origin());
      const [practice, types, people] = await Promise.all(
        ["practice", "appointment-types", "practitioners"].map((path) => api.get(path)));
      if (run !== this.#run) return;
      this.#practice = practice;
      stage = this.#stage(practice.locale);
      const practitioner = this.getAttribute("practitioner");
      this.#steps = new Steps({
        stage,
        api,
        practice,
        people: new Map(people.items.map(({ slug, name }) => [slug, name])),
        types: types.items.filter((type) => this.#wants(type)),
        practitioner,
      });
      await this.#steps.begin(focus);
    } catch (failure) {
      stage.fail(failure, () => this.#begin(true));
    }
  }

  // Where the practice is: the attribute's site, else the one that this script comes from.
  #origin() {
    const practice = this.getAttribute("practice");
    return new URL(!practice ? SOURCE : practice.includes("://") ? practice : `https://${practice}`).origin;
  }

  #wants(type) {
    const slug = this.getAttribute("type");
    const practitioner = this.getAttribute("practitioner");
    return (!slug || type.slug === slug) && (!practitioner || type.practitioners.includes(practitioner));
  }

  // What the steps need of the element. Speaks the element's language, else its page's, else the practice's, as far
  // as it knows it, with the habits of the practice's country where the page names none. What comes after a later
  // beginning shows nothing any more.
  #stage(practiceLocale) {
    const run = this.#run;
    const tags = [this.closest("[lang]")?.lang, practiceLocale, "en"].map(canonical).filter(Boolean);
    const language = tags.map((tag) => tag.split("-")[0]).find((tag) => TEXTS[tag]);
    const region = practiceLocale && new Intl.Locale(practiceLocale).region;
    const locale = tags.find((tag) => tag.startsWith(`${language}-`)) ?? (region ? `${language}-${region}` : language);
    const zone = ownZone();
    const t = speaker(language, locale);
    this.#t = t;
    this.#box.lang = locale;
    const level = Math.min(5, Math.max(1, Number(this.getAttribute("heading-level")) || 2));
    return {
      t,
      locale,
      zone,
      words: calendar(locale, zone),
      title: (text, below = 0) => h(`h${level + below}`, { tabindex: -1, part: "heading" }, text),
      say: (text) => { this.#status.textContent = text; },
      focus: (selector) => this.#step.querySelector(selector)?.focus(),
      show: (focus, ...parts) => {
        if (run !== this.#run) return;
        this.#again = null;
        this.#status.textContent = "";
        this.#step.replaceChildren(...parts.filter(Boolean));
        this.#around();
        if (focus) this.#step.querySelector("[tabindex]")?.focus();
      },
      fail: (failure, again) => run === this.#run && this.#fail(failure, again),
      booked: (detail) => this.dispatchEvent(
        new CustomEvent("praxis-booking:booked", { detail, bubbles: true, composed: true })),
    };
  }

  // The way out, help, and the plain link stand on every step.
  #around() {
    const practice = this.#practice;
    const shown = this.#step.querySelector("slot") && this.childElementCount;
    const direct = !shown && this.#direct();
    this.#top.replaceChildren(...practice ? [link(practice.exitUrl,
      { class: "exit", part: "exit", rel: "noreferrer", onclick: leave }, this.#t("exit.button"))].filter(Boolean) : []);
    this.#foot.replaceChildren(...[
      practice && crisisHelp(practice, this.#t),
      direct && h("p", {}, link(direct, { part: "link" }, this.#t("direct"))),
    ].filter(Boolean));
  }

  #direct() {
    const type = this.getAttribute("type");
    const practitioner = this.getAttribute("practitioner");
    try {
      const path = type ? `/book/${encodeURIComponent(type)}` : "/book";
      return this.#origin() + path + (practitioner ? `?practitioner=${encodeURIComponent(practitioner)}` : "");
    } catch {
      return null;
    }
  }

  #fail(failure, again) {
    this.#again = again;
    console.warn(`praxis-booking: ${failure.message}. Has the practice named ${location.origin} in its settings?`);
    const text = this.#t(navigator.onLine ? "unreachable" : "offline");
    const button = h("button", { type: "button", part: "button", onclick: again }, this.#t("again"));
    const inside = this.shadowRoot.activeElement;
    this.#step.replaceChildren(
      h("p", { class: "notice", role: "alert", part: "notice" }, text), h("slot"), h("p", {}, button));
    this.#around();
    if (inside) button.focus();
  }
}

if (!customElements.get("praxis-booking")) customElements.define("praxis-booking", PraxisBooking);
