// The fields of a week, as a form has them: for each day rows named mon-from and mon-to. Whatever draws the week reads
// them here and writes them here; there is no other copy.
(() => {
  const DAY = 1440;
  const TYPED = /^(\d{1,2})(?:\s?(?:[:.,h]|uhr)?\s?([0-5]\d))?\s?(?:(?:h|uhr|o['’]clock)?|([ap])(?:\s?\.?\s?m\.?)?)$/i;
  const SHOWN = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short", timeZone: "UTC" });

  // As it is shown: 09:30, or as the practice's language writes it.
  const clock = (minute) => (minute === DAY ? "24:00" : SHOWN.format(60000 * minute));

  // Minutes since midnight of what people type, such as 9, 09.30 or 2pm; null when it is no time. The server reads them
  // alike (TypedTime).
  const minutes = (text) => {
    const time = TYPED.exec(text.normalize("NFKC").trim());
    if (!time) return null;
    const [hours, past] = [Number(time[1]), Number(time[2] ?? 0)];
    if (!time[3]) return 60 * hours + past <= DAY ? 60 * hours + past : null;
    const half = time[3].toLowerCase() === "p" ? DAY / 2 : 0;
    return hours >= 1 && hours <= 12 ? 60 * (hours % 12) + past + half : null;
  };

  class WeekFields {
    constructor(form) { this.form = form; }

    inputs(day, end) { return [...this.form.querySelectorAll(`[name="${day}-${end}"]`)]; }

    // What stands in a day's rows.
    texts(day) {
      const to = this.inputs(day, "to");
      return this.inputs(day, "from").map((from, row) => [from.value, to[row]?.value ?? ""]);
    }

    // What makes sense of it, in order.
    ranges(day) {
      return this.texts(day).map(WeekFields.range).filter(Boolean).sort((one, other) => one.from - other.from);
    }

    // Rows that make no sense yet stay as they were typed.
    write(day, ranges) {
      const odd = this.texts(day).filter((row) => (row[0].trim() || row[1].trim()) && !WeekFields.range(row));
      const sorted = [...ranges].sort((one, other) => one.from - other.from);
      this.restore(day, [...sorted.map(({ from, to }) => [clock(from), clock(to)]), ...odd]);
    }

    restore(day, texts) {
      while (this.inputs(day, "from").length < texts.length) this.addRow(day);
      ["from", "to"].forEach((end, at) => this.inputs(day, end).forEach((input, row) => {
        input.value = texts[row]?.[at] ?? "";
      }));
    }

    addRow(day) {
      const rows = this.inputs(day, "from");
      const last = rows[rows.length - 1].closest(".range");
      const row = last.cloneNode(true);
      row.querySelectorAll("button, .error").forEach((part) => part.remove());
      row.querySelectorAll("label").forEach((label) => {
        label.htmlFor = label.htmlFor.replace(/\d+$/, rows.length);
        const count = label.querySelector(".hidden");
        if (count) count.textContent = `, ${rows.length + 1}`;
      });
      row.querySelectorAll("input").forEach((input) => {
        input.id = input.id.replace(/\d+$/, rows.length);
        input.removeAttribute("aria-invalid");
        input.removeAttribute("aria-describedby");
      });
      last.after(row);
    }

    static range([start, end]) {
      const from = minutes(start);
      const to = minutes(end);
      return from !== null && to !== null && from < to ? { from, to } : null;
    }
  }

  Object.assign(WeekFields, { DAY, clock, minutes });
  globalThis.WeekFields = WeekFields;
})();
