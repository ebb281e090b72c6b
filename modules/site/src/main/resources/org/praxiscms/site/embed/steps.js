// The way to a booking: what, when, who, done. Shows itself on a stage that the element provides.
class Steps {
  #stage;
  #api;
  #practice;
  #people;
  #types;
  #type;
  #with;
  #months = new Map();
  #month;
  #earliest;
  #day;
  #start;
  #entered = {};
  #hold;
  #fixed;
  #wish;
  #key;

  // practitioner: a slug, when the page has chosen one.
  constructor({ stage, api, practice, people, types, practitioner }) {
    this.#stage = stage;
    this.#api = api;
    this.#practice = practice;
    this.#people = people;
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
    this.#hold?.then((hold) => hold && this.#api.release(hold.token));
    this.#hold = null;
  }

  async #choose(type, focus) {
    this.#type = type;
    await this.#search();
    this.#times(focus);
  }

  // Looks for the first month with a free time.
  async #search() {
    const { zone } = this.#stage;
    this.#months.clear();
    this.#day = null;
    const today = monthOf(dayOf(Date.now(), zone));
    for (this.#month = today; ; this.#month++) {
      const days = await this.#load(this.#month);
      [this.#earliest] = [...days.values()][0] ?? [];
      if (this.#earliest || this.#month >= this.#lastMonth()) break;
    }
    if (!this.#earliest) this.#month = today;
  }

  #lastMonth() {
    return monthOf(dayOf(Date.now() + this.#type.windowDays * DAY, this.#stage.zone));
  }

  // Free times of a month by day: starts in order, each once. Asked for half a day wider, since a month begins
  // elsewhere earlier or later than in UTC.
  async #load(month) {
    if (!this.#months.has(month)) {
      const { slots } = await this.#api.get("slots", {
        type: this.#type.slug,
        ...(this.#with && { practitioner: this.#with }),
        from: new Date(firstOf(month) - 14 * HOUR).toISOString(),
        to: new Date(firstOf(month + 1) + 12 * HOUR).toISOString(),
      });
      const days = new Map();
      for (const start of [...new Set(slots.map((slot) => Date.parse(slot.start)))].sort((a, b) => a - b)) {
        const day = dayOf(start, this.#stage.zone);
        if (monthOf(day) === month) days.set(day, [...days.get(day) ?? [], start]);
      }
      this.#months.set(month, days);
    }
    return this.#months.get(month);
  }

  // Second step: when.
  #times(focus, notice = "") {
    const { t, words, zone, title, show } = this.#stage;
    const type = this.#type;
    const choice = !this.#fixed && type.practitioners.length > 1;
    const earliest = this.#earliest;
    const differ = earliest && wall(earliest, zone) !== wall(earliest, this.#practice.timeZone);
    show(focus,
      title(t("times.heading")),
      this.#about(type),
      notice && h("p", { class: "notice", role: "alert", part: "notice" }, notice),
      choice && h("div", { class: "field" },
        h("label", { for: "with" }, t("times.with")),
        h("select", { id: "with", part: "input", onchange: (event) => this.#try(() => this.#meet(event.target.value)) },
          ["", ...type.practitioners].map((slug) =>
            h("option", { value: slug, selected: slug === this.#with }, slug ? this.#people.get(slug) : t("times.anybody"))))),
      earliest
        ? h("p", {}, t("times.earliest"), " ",
          h("button", { type: "button", class: "plain", onclick: () => this.#take(earliest) }, words.dayAndTime(earliest)))
        : h("p", { class: "notice" }, t("times.none")),
      earliest && this.#calendar(),
      earliest && h("p", { class: "soft" },
        t(differ ? "zone.yours" : "zone", words.zoneName(zone)), " ",
        differ && t("zone.practice", words.zoneName(this.#practice.timeZone))));
  }

  #about(type) {
    const { t, locale } = this.#stage;
    return h("p", {}, h("strong", { lang: this.#practice.locale }, type.name), ` · ${about(type, locale, t)}`);
  }

  #calendar() {
    const { t, words, zone } = this.#stage;
    const today = monthOf(dayOf(Date.now(), zone));
    const month = h("div", { class: "month" });
    const list = h("div", { class: "times", part: "times" });

    const turn = (by, day, refocus) => this.#try(async () => {
      const wanted = this.#month + by;
      if (wanted < today || wanted > this.#lastMonth()) return;
      const days = await this.#load(wanted);
      this.#month = wanted;
      this.#day = null;
      draw(day);
      if (refocus) focusDay(month, day ?? month.querySelector("[tabindex='0'][data-day]").dataset.day);
      else month.querySelector(by < 0 ? ".before" : ".after").focus();
      this.#stage.say(t(days.size === 1 ? "month.one" : "month.many", words.month(wanted), days.size));
    });
    const arrow = (by, name, sign) => {
      const end = by < 0 ? this.#month <= today : this.#month >= this.#lastMonth();
      return h("button", {
        type: "button", class: `${name} arrow`, part: "arrow", "aria-label": t(`month.${name}`),
        "aria-disabled": end ? "true" : null, onclick: () => turn(by, null, false),
      }, sign);
    };
    const draw = (focused) => {
      const days = this.#months.get(this.#month);
      month.replaceChildren(
        h("div", { class: "turn" },
          arrow(-1, "before", "‹"), h("p", { id: "month" }, words.month(this.#month)), arrow(1, "after", "›")),
        monthGrid({
          month: this.#month, slotsOn: (day) => days.get(day) ?? [], today: dayOf(Date.now(), zone), chosen: this.#day,
          focused, labelledBy: "month", words, t, choose: pick, leave: (by, day) => turn(by, day, true),
        }));
      list.replaceChildren(...this.#day
        ? this.#timesOn(this.#day, days.get(this.#day) ?? [])
        : [h("p", { class: "soft" }, t("times.chooseDay"))]);
    };
    const pick = (day) => {
      this.#day = day;
      draw(day);
      list.querySelector("[tabindex]").focus();
    };
    draw();
    return h("div", { class: "columns" }, month, list);
  }

  #timesOn(day, starts) {
    const { t, words, zone, title } = this.#stage;
    const there = this.#practice.timeZone;
    return [
      title(t("times.on", words.day(day)), 1),
      h("ul", {}, starts.map((start) => h("li", {},
        h("button", { type: "button", part: "time", onclick: () => this.#take(start) },
          h("span", {}, words.time(start)),
          wall(start, zone) !== wall(start, there) && h("span", { class: "soft" }, t("time.practice", words.time(start, there))))))),
    ];
  }

  async #meet(practitioner) {
    this.#with = practitioner;
    await this.#search();
    this.#times(false);
    this.#stage.focus("#with");
  }

  #take(start) {
    this.letGo();
    this.#start = start;
    if (this.#practice.holds) this.#reserve(start);
    this.#details();
  }

  // Where the practice holds times, this one waits for the visitor while they write. Booking works without it too.
  #reserve(start) {
    this.#hold = this.#api.hold(this.#wanted(start)).catch((failure) => {
      if (failure instanceof Refused && failure.status === 409 && start === this.#start) this.#gone(start, "times.taken");
      return null;
    });
    this.#hold.then((hold) => {
      const until = Date.parse(hold?.expiresAt);
      if (until && start === this.#start) this.#stage.say(this.#stage.t("held", this.#stage.words.time(until)));
    });
  }

  #wanted(start) {
    return {
      type: this.#type.slug,
      ...(this.#with && { practitioner: this.#with }),
      start: new Date(start).toISOString(),
    };
  }

  // Third step: who.
  #details() {
    const { t, title, show } = this.#stage;
    const details = detailsForm({
      entered: this.#entered,
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

  #facts(start, practitioner) {
    const { t, words, zone } = this.#stage;
    const there = this.#practice.timeZone;
    const differ = wall(start, zone) !== wall(start, there);
    return facts([
      [t("booking.what"), h("span", { lang: this.#practice.locale }, this.#type.name)],
      [t("booking.when"), words.dayAndTime(start) + (differ ? ` (${t("time.practice", words.time(start, there))})` : "")],
      [t("booking.with"), this.#people.get(practitioner)],
      [t("booking.where"), place(this.#type, this.#practice)],
    ]);
  }

  #back() {
    this.letGo();
    this.#day = dayOf(this.#start, this.#stage.zone);
    this.#month = monthOf(this.#day);
    this.#start = null;
    return this.#try(async () => {
      await this.#load(this.#month);
      this.#times(true);
    });
  }

  async #book(values, details) {
    const { t } = this.#stage;
    const start = this.#start;
    this.#entered = values;
    details.busy(true);
    this.#stage.say(t("booking"));
    const slow = setTimeout(() => details.busy(true, t("slow")), 5_000);
    try {
      const hold = await this.#hold;
      const { name, email, phone } = values;
      const body = {
        ...this.#wanted(start),
        client: { name, email, ...(phone && { phone }) },
        ...(hold && { hold: hold.token }),
      };
      const booked = await this.#api.book(body, this.#keyOf(body));
      if (start === this.#start) this.#done(booked);
    } catch (failure) {
      details.busy(false);
      this.#explain(failure, details, start);
    } finally {
      clearTimeout(slow);
    }
  }

  // One key for one wish: what is tried again unchanged is the same booking, what was changed is another.
  #keyOf(body) {
    const wish = JSON.stringify(body);
    if (this.#wish !== wish) {
      this.#wish = wish;
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
    return this.#try(async () => {
      const { t, zone } = this.#stage;
      const day = dayOf(start, zone);
      this.letGo();
      this.#start = null;
      await this.#search();
      if (this.#earliest && monthOf(day) > this.#month) this.#month = monthOf(day);
      const days = await this.#load(this.#month);
      this.#day = days.has(day) ? day : null;
      this.#times(true, t(notice));
    });
  }

  // Last step: done. Nothing of the person stays behind.
  #done(booked) {
    const { t, title, show } = this.#stage;
    const start = this.#start;
    this.#hold = this.#start = this.#day = null;
    this.#entered = {};
    show(true,
      title(t(`booking.${booked.status}`)),
      h("p", {}, t(booked.status === "requested" ? "booking.requested.message" : "confirmed.message")),
      this.#facts(start, booked.practitioner),
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
