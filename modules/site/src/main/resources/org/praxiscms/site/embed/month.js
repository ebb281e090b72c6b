// A month as a grid of days (ARIA Authoring Practices, "grid"): one stop for Tab, arrows from day to day. Weeks that
// are over are left out.
const monthGrid = ({ month, slotsOn, today, chosen, focused, labelledBy, words, t, choose, leave }) => {
  const first = firstOf(month);
  const days = Math.round((firstOf(month + 1) - first) / DAY);
  const dayAt = (index) => new Date(first + index * DAY).toISOString().slice(0, 10);
  const all = Array.from({ length: days }, (_, index) => dayAt(index));
  const stop = [focused, chosen, all.find((day) => slotsOn(day).length)].find((day) => all.includes(day)) ?? (all.includes(today) ? today : all[0]);

  const cell = (day) => {
    const free = slotsOn(day).length;
    const state = free > 1 ? "day.many" : free ? "day.one" : "day.none";
    return h("td", { role: "gridcell", "aria-selected": free ? String(day === chosen) : null },
      h("button", {
        type: "button",
        class: free ? "day free" : "day",
        part: free ? "day day-free" : "day",
        tabindex: day === stop ? 0 : -1,
        "data-day": day,
        "aria-disabled": free ? null : "true",
        "aria-current": day === today ? "date" : null,
        "aria-label": t(state, words.day(day), free),
        onclick: () => free && choose(day),
      }, String(Number(day.slice(8)))));
  };

  const blanks = (new Date(first).getUTCDay() + 7 - words.firstWeekday % 7) % 7;
  const cells = [...Array.from({ length: blanks }, () => h("td")), ...all.map(cell)];
  while (cells.length % 7) cells.push(h("td"));
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
    .filter((_, week) => all[Math.min(days, (week + 1) * 7 - blanks) - 1] >= today);
  const weekdays = Array.from({ length: 7 }, (_, index) => words.firstWeekday + index);

  const steps = (day) => {
    const weekday = (blanks + all.indexOf(day)) % 7;
    return { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, Home: -weekday, End: 6 - weekday };
  };
  const onkeydown = (event) => {
    const day = event.target.dataset?.day;
    if (!day || event.altKey || event.ctrlKey || event.metaKey) return;
    const pages = { PageUp: -1, PageDown: 1 }[event.key];
    const step = steps(day)[event.key];
    if (pages === undefined && step === undefined) return;
    event.preventDefault();
    const wanted = all.indexOf(day) + (step ?? 0);
    const inMonth = event.key === "Home" || event.key === "End" ? Math.max(0, Math.min(days - 1, wanted)) : wanted;
    if (pages || !all[inMonth]) leave(pages ?? Math.sign(inMonth), pages ? null : dayAt(inMonth));
    else focusDay(grid, all[inMonth]);
  };

  const grid = h("table", { role: "grid", "aria-labelledby": labelledBy, part: "month", onkeydown },
    h("thead", {}, h("tr", {}, weekdays.map((index) =>
      h("th", { scope: "col", "aria-label": words.weekday(index, "long") }, words.weekday(index, "short"))))),
    h("tbody", {}, weeks.map((week) => h("tr", {}, week))));
  return grid;
};

const focusDay = (grid, day) => {
  const button = grid.querySelector(`[data-day="${day}"]`);
  if (!button) return;
  grid.querySelectorAll("[data-day]").forEach((other) => { other.tabIndex = other === button ? 0 : -1; });
  button.focus();
};
