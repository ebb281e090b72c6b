// The calendar's comfort: bookings are dragged, or moved with the keyboard, and a click on free time begins a new one. Nothing
// is changed here: what comes of it is a page that shows the change and asks.
const STEP = 15;
const HOUR = 60;
const SLACK = 5;

const clock = (minute) => `${String(Math.floor(minute / HOUR)).padStart(2, "0")}:${String(minute % HOUR).padStart(2, "0")}`;
const within = (least, value, most) => Math.max(least, Math.min(value, most));

class Diary {
  constructor(root) {
    this.root = root;
    this.top = Number(root.dataset.top);
    this.length = Number(root.dataset.length);
    this.fold = Number(root.dataset.fold);
    this.twice = Number(root.dataset.twice);
    this.said = document.querySelector("[data-diary-said]");
    this.columns = [...root.querySelectorAll("[data-column]")];
    this.ghost = document.createElement("div");
    this.ghost.className = "diary-ghost";
    this.moving = null;
    this.dragged = false;
    root.querySelectorAll("a[data-move]").forEach((link) => this.prepare(link));
    this.columns.forEach((column) => {
      column.addEventListener("click", (event) => this.create(event, column));
      column.addEventListener("pointermove", (event) => this.hint(event, column));
      column.addEventListener("pointerleave", () => { if (!this.moving) this.ghost.remove(); });
    });
  }

  // On a phone the days of a week stand below one another as lists, where a place means no time.
  get listed() { return this.root.matches(".diary-week") && matchMedia("(max-width: 40rem)").matches; }

  prepare(link) {
    link.draggable = false;
    link.addEventListener("dragstart", (event) => event.preventDefault());
    link.addEventListener("pointerdown", (event) => this.grab(event, link));
    link.addEventListener("click", (event) => { if (this.dragged) event.preventDefault(); });
    link.addEventListener("keydown", (event) => this.key(event, link));
    link.addEventListener("blur", () => { if (this.moving?.keyed) this.stop(); });
  }

  // The time of day at a place of the ruler, which shows some minutes twice when a clock is set back.
  minute(place) { return this.twice > 0 && place >= this.fold + this.twice ? place - this.twice : place; }

  again(place) {
    return this.twice > 0 && place >= this.fold + this.twice && place < this.fold + 2 * this.twice;
  }

  placeAt(column, y) {
    const box = column.getBoundingClientRect();
    return this.top + ((y - box.top) / box.height) * this.length;
  }

  show(column, place, minutes, text) {
    const share = 100 / this.length;
    this.ghost.style.top = `${(place - this.top) * share}%`;
    this.ghost.style.height = `${minutes * share}%`;
    this.ghost.textContent = text;
    column.append(this.ghost);
  }

  begin(link, keyed) {
    const from = Number(link.dataset.from);
    this.moving = {
      link, keyed, place: from, from, minutes: Number(link.dataset.minutes), column: link.closest("[data-column]"),
    };
    link.classList.add("diary-leaving");
  }

  to(column, place) {
    const { moving } = this;
    moving.column = column;
    moving.place = within(this.top, place, this.top + this.length - moving.minutes);
    const from = this.minute(moving.place);
    this.show(column, moving.place, moving.minutes, `${clock(from)}–${clock((from + moving.minutes) % (24 * HOUR))}`);
  }

  stop() {
    this.moving?.link.classList.remove("diary-leaving");
    this.moving = null;
    this.ghost.remove();
  }

  // A page shows what the move would come to; a column that is nobody's own keeps the practitioner.
  propose() {
    const { link, column, place } = this.moving;
    const to = new URLSearchParams({ date: column.dataset.date, time: clock(this.minute(place)) });
    if (this.again(place)) to.set("again", "yes");
    if (column.dataset.practitioner) to.set("practitioner", column.dataset.practitioner);
    this.stop();
    window.location.assign(`${link.dataset.move}?${to}`);
  }

  // A finger scrolls the page, and must not move a booking by mistake.
  grab(event, link) {
    if (event.button !== 0 || event.pointerType === "touch" || this.listed) return;
    const { clientX: x, clientY: y } = event;
    const grip = this.placeAt(link.closest("[data-column]"), y) - Number(link.dataset.from);
    const listening = new AbortController();
    const on = (type, action) => window.addEventListener(type, action, { signal: listening.signal });
    const end = (meant) => {
      listening.abort();
      if (!this.moving) return;
      this.dragged = true;
      setTimeout(() => { this.dragged = false; });
      const moved = this.moving.place !== this.moving.from || this.moving.column !== link.closest("[data-column]");
      if (meant && moved) this.propose();
      else this.stop();
    };
    on("pointermove", (now) => {
      if (!this.moving && Math.hypot(now.clientX - x, now.clientY - y) < SLACK) return;
      if (!this.moving) this.begin(link, false);
      const over = this.columns.find((column) => {
        const box = column.getBoundingClientRect();
        return box.left <= now.clientX && now.clientX < box.right;
      });
      const column = over ?? this.moving.column;
      this.to(column, STEP * Math.round((this.placeAt(column, now.clientY) - grip) / STEP));
    });
    on("pointerup", () => end(true));
    on("pointercancel", () => end(false));
    on("keydown", (pressed) => { if (pressed.key === "Escape") end(false); });
  }

  key(event, link) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.moving) {
      if (event.key.toLowerCase() !== "m") return;
      event.preventDefault();
      this.begin(link, true);
      this.to(this.moving.column, this.moving.place);
      this.tell(this.root.dataset.saidMoving);
      return;
    }
    const step = event.shiftKey ? HOUR : STEP;
    const by = { ArrowUp: -step, ArrowDown: step }[event.key] ?? 0;
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
    if (event.key === "Escape") {
      this.stop();
      this.tell(this.root.dataset.saidStopped);
    } else if (event.key === "Enter") {
      this.propose();
    } else if (by || aside) {
      const at = within(0, this.columns.indexOf(this.moving.column) + aside, this.columns.length - 1);
      this.to(this.columns[at], this.moving.place + by);
      this.tell(`${this.columns[at].dataset.name}, ${clock(this.minute(this.moving.place))}`);
    } else {
      return;
    }
    event.preventDefault();
  }

  tell(text) { this.said.textContent = text; }

  empty(event, column) { return !this.listed && !this.moving && !event.target.closest("li, a") && column.contains(event.target); }

  hint(event, column) {
    if (this.moving) return;
    if (event.pointerType !== "mouse" || !this.empty(event, column)) {
      this.ghost.remove();
      return;
    }
    const place = this.quarter(column, event);
    this.show(column, place, 2 * STEP, `+ ${clock(this.minute(place))}`);
  }

  create(event, column) {
    if (this.dragged || !this.empty(event, column)) return;
    const place = this.quarter(column, event);
    const again = this.again(place) ? "&again=yes" : "";
    window.location.assign(`${column.dataset.create}&time=${clock(this.minute(place))}${again}`);
  }

  quarter(column, event) {
    return within(this.top, STEP * Math.floor(this.placeAt(column, event.clientY) / STEP), this.top + this.length - STEP);
  }
}

document.querySelectorAll("[data-diary]").forEach((root) => new Diary(root));
