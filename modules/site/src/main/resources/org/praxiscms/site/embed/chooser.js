// A month beside the times of its chosen day. It begins with the month of a day, and with that day if it is to be open
// and still has free times.
const timeChooser = async ({ stage, free, day: begin, open, there, take, attempt }) => {
  const { t, words, zone, title } = stage;
  const monthBox = h("div", { class: "month" });
  const timesBox = h("div", { class: "times", part: "times" });
  let month = monthOf(begin);
  let days = await free.in(month);
  let chosen = open && days.has(begin) ? begin : null;

  const timesOn = (day) => [
    title(t("times.on", words.day(day)), 1),
    h("ul", {}, days.get(day).map((start) => h("li", {},
      h("button", { type: "button", part: "time", onclick: () => take(start) },
        h("span", {}, words.time(start)),
        wall(start, zone) !== wall(start, there) && h("span", { class: "soft" }, t("time.practice", words.timeIn(start, there))))))),
  ];

  const turn = (by, day, inGrid) => attempt(async () => {
    const wanted = month + by;
    if (wanted < free.firstMonth || wanted > free.lastMonth) return;
    days = await free.in(wanted);
    month = wanted;
    chosen = null;
    draw(day);
    if (inGrid) focusDay(monthBox, day ?? monthBox.querySelector("[data-day][tabindex='0']").dataset.day);
    else monthBox.querySelector(by < 0 ? ".before" : ".after").focus();
    stage.say(t(days.size === 1 ? "month.one" : "month.many", words.month(month), days.size));
  });

  const arrow = (by, name, sign) => h("button", {
    type: "button",
    class: `${name} arrow`,
    part: "arrow",
    "aria-label": t(`month.${name}`),
    "aria-disabled": month === (by < 0 ? free.firstMonth : free.lastMonth) ? "true" : null,
    onclick: () => turn(by, null, false),
  }, sign);

  const draw = (focused) => {
    monthBox.replaceChildren(
      h("div", { class: "turn" }, arrow(-1, "before", "‹"), h("p", { id: "month" }, words.month(month)), arrow(1, "after", "›")),
      monthGrid({
        month, slotsOn: (day) => days.get(day) ?? [], today: free.today, chosen, focused, labelledBy: "month", words, t,
        choose, leave: (by, day) => turn(by, day, true),
      }));
    timesBox.replaceChildren(...chosen ? timesOn(chosen) : [h("p", { class: "soft" }, t("times.chooseDay"))]);
  };

  const choose = (day) => {
    chosen = day;
    draw(day);
    timesBox.querySelector("[tabindex]").focus();
  };

  draw(chosen);
  return h("div", { class: "columns" }, monthBox, timesBox);
};
