// What is free, month by month, asked for once each: days in order, each with its starts in order.
class FreeTimes {
  #api;
  #query;
  #zone;
  #months = new Map();

  // query: type and, where one was chosen, practitioner. windowDays: how far ahead can be booked.
  constructor(api, query, windowDays, zone) {
    this.#api = api;
    this.#query = query;
    this.#zone = zone;
    this.today = dayOf(Date.now(), zone);
    this.firstMonth = monthOf(this.today);
    this.lastMonth = monthOf(dayOf(Date.now() + windowDays * DAY, zone));
  }

  // Asked for half a day wider on both sides, since a month begins earlier or later elsewhere than in UTC. Several
  // people may be free at one time: it is offered once.
  async in(month) {
    if (!this.#months.has(month)) {
      const { slots } = await this.#api.get("slots", {
        ...this.#query,
        from: new Date(firstOf(month) - 14 * HOUR).toISOString(),
        to: new Date(firstOf(month + 1) + 12 * HOUR).toISOString(),
      });
      const days = new Map();
      for (const start of [...new Set(slots.map((slot) => Date.parse(slot.start)))].sort((a, b) => a - b)) {
        const day = dayOf(start, this.#zone);
        if (monthOf(day) === month) days.set(day, [...days.get(day) ?? [], start]);
      }
      this.#months.set(month, days);
    }
    return this.#months.get(month);
  }

  // The first free start of all; nothing when there is none.
  async earliest() {
    for (let month = this.firstMonth; month <= this.lastMonth; month++) {
      const [first] = (await this.in(month)).values();
      if (first) return first[0];
    }
    return null;
  }
}
