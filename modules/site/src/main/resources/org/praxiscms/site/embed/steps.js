// The way to a booking: what, when, who, done. Shows itself on a stage that the element provides.
class Steps {
  #stage;
  #api;
  #practice;
  #names;
  #types;
  #type;
  #with;
  #free;
  #start;
  #entered = {};
  #hold;
  #released = Promise.resolve();
  #fixed;
  #sending = false;
  #sent;
  #key;

  // practitioner: a slug, when the page has chosen one.
  constructor({ stage, api, practice, people, types, practitioner }) {
    this.#stage = stage;
    this.#api = api;
    this.#practice = practice;
    this.#names = people;
    this.#types = types;
    this.#with = practitioner ?? "";
    this.#fixed = Boolean(practitioner);
  }

  // First step: what. Skipped where there is no choice.
  async begin(focus = false) {
    const { t, locale, title, show } = this.#stage;
    if (this.#types.length === 1) {
      await this.#choose(this.#types[0], focus);
    } else {
      show(focus, title(t(this.#types.length ? "book.heading" : "book.none")),
        h("ul", { class: "types" }, this.#types.map((type) => h("li", {},
          h("button", { type: "button", part: "type", onclick: () => this.#try(() => this.#choose(type, true)) },
            h("strong", { lang: this.#practice.locale }, type.name),
            h("span", { class: "soft" }, about(type, locale, t)))))));
    }
  }

  // What is held for this visitor is given back when they turn away.
  letGo() {
    const held = this.#hold;
    this.#hold = null;
    if (held) this.#released = held.then((hold) => hold && this.#api.release(hold.token));
  }

  async #choose(type, focus) {
    this.#type = type;
    this.#free = null;
    await (comesAlone(type) ? this.#times(focus) : this.#lead(focus));
  }

  // Whoever comes with others is asked for more than belongs on another site: the practice's own form asks it.
  #lead(focus) {
    const { t, locale, title, show } = this.#stage;
    const type = this.#type;
    show(focus, title(type.name),
      h("p", {}, about(type, locale, t)),
      h("p", {}, link(type.bookUrl, { class: "main", part: "button", rel: "noreferrer" }, t("direct"))));
  }

  // Second step: when. day: the one to begin with; else the first that is free, not yet opened.
  async #times(focus, day = null, notice = "") {
    const { t, words, zone, title, show } = this.#stage;
    const type = this.#type;
    const there = this.#practice.timeZone;
    this.#free ??= new FreeTimes(this.#api, this.#query(), type.windowDays, zone);
    const earliest = await this.#free.earliest();
    const first = earliest && dayOf(earliest, zone);
    const chooser = earliest && await timeChooser({
      stage: this.#stage,
      free: this.#free,
      day: day > first ? day : first,
      open: Boolean(day),
      there,
      take: (start) => this.#take(start),
      attempt: (work) => this.#try(work),
    });
    const differ = earliest && wall(earliest, zone) !== wall(earliest, there);
    show(focus,
      title(t("times.heading")),
      h("p", {}, h("strong", { lang: this.#practice.locale }, type.name), ` · ${about(type, this.#stage.locale, t)}`),
      notice && h("p", { class: "notice", role: "alert", part: "notice" }, notice),
      withOthers(type) && h("p", { class: "soft" }, link(type.bookUrl, { rel: "noreferrer" }, t("others"))),
      !this.#fixed && type.practitioners.length > 1 && this.#people(),
      earliest
        ? h("p", {}, t("times.earliest"), " ",
          h("button", { type: "button", class: "plain", onclick: () => this.#take(earliest) }, words.dayAndTime(earliest)))
        : h("p", { class: "notice", part: "notice" }, t("times.none")),
      chooser,
      earliest && h("p", { class: "soft" },
        t(differ ? "zone.yours" : "zone", words.zoneName(zone)), " ", differ && t("zone.practice", words.zoneName(there))));
  }

  #people() {
    const { t } = this.#stage;
    const option = (slug) => h("option", { value: slug, selected: slug === this.#with },
      slug ? this.#names.get(slug) : t("times.anybody"));
    return h("div", { class: "field" },
      h("label", { for: "with" }, t("times.with")),
      h("select", { id: "with", part: "input", onchange: (event) => this.#try(() => this.#meet(event.target.value)) },
        ["", ...this.#type.practitioners].map(option)));
  }

  async #meet(practitioner) {
    this.#with = practitioner;
    this.#free = null;
    await this.#times(false);
    this.#stage.focus("#with");
  }

  #take(start) {
    this.letGo();
    this.#start = start;
    if (this.#practice.holds) this.#reserve(start);
    this.#details();
  }

  // Where the practice holds times, this one waits for the visitor while they write. Booking works without it too. The
  // one before is given back first: it may be the same time.
  #reserve(start) {
    this.#hold = this.#released.then(() => this.#api.hold(this.#wish(start))).catch((failure) => {
      if (failure instanceof Refused && failure.status === 409 && start === this.#start) this.#gone(start, "times.taken");
      return null;
    });
    this.#hold.then((hold) => {
      const until = Date.parse(hold?.expiresAt);
      if (until && start === this.#start) this.#stage.say(this.#stage.t("held", this.#stage.words.time(until)));
    });
  }

  #query() {
    return { type: this.#type.slug, ...(this.#with && { practitioner: this.#with }) };
  }

  #wish(start) {
    return { ...this.#query(), start: new Date(start).toISOString() };
  }

  // Third step: who.
  #details() {
    const { t, title, show } = this.#stage;
    const details = detailsForm({
      entered: this.#entered,
      called: this.#type.format === "phone",
      questions: this.#questions(),
      consents: consentsOf(this.#practice, t),
      lang: this.#practice.locale,
      onRequest: this.#type.onRequest,
      privacyUrl: this.#practice.privacyUrl,
      t,
      keep: (values) => { this.#entered = values; },
      submit: (values) => this.#book(values, details),
    });
    show(true,
      title(t("details.heading")),
      this.#facts(this.#start, this.#with),
      h("p", {}, h("button", { type: "button", class: "plain", onclick: () => this.#back() }, t("details.back"))),
      details.form);
  }

  #questions() {
    return [...formatOf(this.#type, this.#stage.t), ...this.#type.questions ?? []];
  }

  #facts(start, practitioner, format = this.#type.format) {
    const { t, words, zone } = this.#stage;
    const there = this.#practice.timeZone;
    const differ = wall(start, zone) !== wall(start, there);
    return facts([
      [t("booking.what"), h("span", { lang: this.#practice.locale }, this.#type.name)],
      [t("booking.when"), words.dayAndTime(start) + (differ ? ` (${t("time.practice", words.timeIn(start, there))})` : "")],
      [t("booking.with"), this.#names.get(practitioner)],
      [t("booking.where"), format.startsWith("in-person") ? place(this.#practice) : t(`format.${format}`)],
    ]);
  }

  #back() {
    if (this.#sending) return null;
    this.letGo();
    const day = dayOf(this.#start, this.#stage.zone);
    this.#start = null;
    return this.#try(() => this.#times(true, day));
  }

  async #book(values, details) {
    const { t } = this.#stage;
    const start = this.#start;
    this.#entered = values;
    this.#sending = true;
    details.busy(true);
    this.#stage.say(t("booking"));
    const slow = setTimeout(() => details.busy(true, t("slow")), 5_000);
    try {
      const hold = await this.#hold;
      const { name, email, phone } = values;
      const contact = contactOf(values);
      const consents = agreedIn(this.#practice, values);
      const answers = answersOf(this.#questions(), values);
      const body = {
        ...this.#wish(start),
        client: { name, email, ...(phone && { phone }) },
        ...(values.format && { format: values.format[0] }),
        ...(Object.keys(answers).length && { answers }),
        ...(consents.length && { consents }),
        ...(Object.keys(contact).length && { contact }),
        ...(hold && { hold: hold.token }),
      };
      this.#done(await this.#api.book(body, this.#keyOf(body)), start, contact);
    } catch (failure) {
      details.busy(false);
      this.#explain(failure, details, start);
    } finally {
      clearTimeout(slow);
      this.#sending = false;
    }
  }

  // One key for one wish: what is tried again unchanged is the same booking, what was changed is another.
  #keyOf(body) {
    const sent = JSON.stringify(body);
    if (this.#sent !== sent) {
      this.#sent = sent;
      this.#key = crypto.getRandomValues(new Uint32Array(4)).join("-");
    }
    return this.#key;
  }

  #explain(failure, details, start) {
    const { t } = this.#stage;
    const { status, problem } = failure;
    if (status === 409) this.#gone(start, "times.taken");
    else if (status === 422 && problem.errors) {
      const ours = { "client.name": "form.name.missing", "client.email": "form.email.wrong", "client.phone": "form.phone.wrong" };
      const problems = problem.errors.map(({ field, message }) => [field.replace("client.", ""), ours[field] ?? message]);
      if (details.complain(Object.fromEntries(problems))) details.say(problem.errors[0].message);
    } else if (status === 422) this.#gone(start, "times.notOffered");
    else details.say(t(status === 429 ? "busy" : status < 500 ? "refused" : "lost"));
  }

  // The time is no longer free: fresh ones, and nothing that was written is lost.
  #gone(start, notice) {
    this.letGo();
    this.#start = null;
    this.#free = null;
    return this.#try(() => this.#times(true, dayOf(start, this.#stage.zone), this.#stage.t(notice)));
  }

  // Last step: done. Nothing of the person stays behind.
  #done(booked, start, contact) {
    const { t, title, show } = this.#stage;
    this.#hold = this.#start = this.#free = this.#sent = null;
    this.#entered = {};
    show(true,
      title(t(`booking.${booked.status}`)),
      h("p", {}, t(contact.mail === false ? "quiet" : booked.status === "requested" ? "booking.requested.message" : "confirmed.message")),
      this.#facts(start, booked.practitioner, booked.format),
      h("p", {}, link(booked.manageUrl, { class: "main", part: "button", rel: "noreferrer" }, t("manage"))),
      h("p", { class: "soft" }, t("manage.hint")),
      h("p", {}, h("button", { type: "button", class: "plain", onclick: () => this.#try(() => this.begin(true)) }, t("booking.again"))));
    this.#stage.booked({ type: booked.type, status: booked.status });
  }

  // What failed can be tried again from where it stood.
  async #try(work) {
    try {
      await work();
    } catch (failure) {
      this.#stage.fail(failure, () => this.#try(work));
    }
  }
}
