// Instants are milliseconds since 1970; a day is "2026-11-26"; a month is counted as 12 · year + month from 0.
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const clocks = new Map();

// The visitor's zone, as far as the browser tells.
const ownZone = () => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone })
      .resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
};

// What the clock on a zone's wall shows at an instant, read as if it were UTC.
const wall = (instant, zone) => {
  if (!clocks.has(zone)) {
    clocks.set(zone, new Intl.DateTimeFormat("en-GB-u-ca-gregory-nu-latn", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
    }));
  }
  const shown = {};
  clocks.get(zone).formatToParts(instant).forEach(({ type, value }) => { shown[type] = Number(value); });
  return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
};

const offset = (instant, zone) => wall(instant, zone) - instant;

// Whether the wall shows this time twice, since the clocks are set back.
const twice = (instant, zone) => {
  const own = offset(instant, zone);
  return [-6, 6].some((hours) => {
    const other = offset(instant + hours * HOUR, zone);
    return other !== own && offset(instant + own - other, zone) === other;
  });
};

const dayOf = (instant, zone) => new Date(wall(instant, zone)).toISOString().slice(0, 10);
const utc = (day) => Date.parse(`${day}T00:00Z`);
const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month) => Date.UTC(Math.floor(month / 12), month % 12, 1);

// Dates and times in words.
const calendar = (locale, zone) => {
  const format = (options, timeZone) => new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const day = format({ dateStyle: "full" }, "UTC");
  const time = (instant, where = zone) => {
    const shown = format({ timeStyle: "short" }, where).format(instant);
    if (!twice(instant, where)) return shown;
    const minutes = offset(instant, where) / 60_000;
    const two = (number) => String(Math.floor(number)).padStart(2, "0");
    return `${shown} (UTC${minutes < 0 ? "−" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)})`;
  };
  // The time in another zone, with its day where that is another too.
  const timeIn = (instant, where) => dayOf(instant, where) === dayOf(instant, zone) ? time(instant, where)
    : `${format({ weekday: "short", day: "numeric", month: "short" }, "UTC").format(utc(dayOf(instant, where)))}, ${time(instant, where)}`;
  const zoneName = (name) => {
    const said = (style) => format({ timeZoneName: style }, name).formatToParts(Date.now())
      .find(({ type }) => type === "timeZoneName").value.replace(/ Time$/, " time");
    try {
      return said("longGeneric");
    } catch {
      return said("long");
    }
  };
  // Monday is 1, Sunday 7, as in Intl.Locale. Where the browser does not know, American weeks begin on Sunday.
  const known = new Intl.Locale(locale);
  const firstWeekday = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? (/-(US|CA)$/.test(locale) ? 7 : 1);
  return {
    time,
    timeIn,
    zoneName,
    firstWeekday,
    day: (date) => day.format(utc(date)),
    dayAndTime: (instant) => `${day.format(utc(dayOf(instant, zone)))}, ${time(instant)}`,
    month: (month) => format({ month: "long", year: "numeric" }, "UTC").format(firstOf(month)),
    weekday: (index, width) => format({ weekday: width }, "UTC").format(Date.UTC(2024, 0, index)),
  };
};
