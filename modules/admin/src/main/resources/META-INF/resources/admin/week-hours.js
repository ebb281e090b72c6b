// The picture of the week. Without script the form's fields are there all the same.
(() => {
  const { WeekFields, WeekDrag, WeekExact } = globalThis;
  const { DAY, clock } = WeekFields;
  const STEP = 15;
  const HOUR = 60;
  const NINE = 540;
  const MOST_RANGES = 12;

  // Whether the table of fields has been opened, until another page is loaded.
  let tableOpen = false;

  class WeekHours extends HTMLElement {
    connectedCallback() {
      this.form = document.getElementById(this.dataset.form);
      this.fields = new WeekFields(this.form);
      this.columns = [...this.querySelectorAll("[data-day]")];
      this.drag = new WeekDrag(this);
      this.exact = new WeekExact(this, this.querySelector("dialog"));
      this.done = [];
      this.undone = [];
      this.prepareTable();
      this.drawAxis();
      this.columns.forEach((column) => this.listenTo(column));
      this.addEventListener("keydown", (event) => this.shortcut(event));
      this.querySelector("[data-undo]").addEventListener("click", () => this.step(this.done, this.undone));
      this.querySelector("[data-redo]").addEventListener("click", () => this.step(this.undone, this.done));
      this.form.addEventListener("input", () => { if (!this.writing) this.draw(); });
      this.draw();
    }

    prepareTable() {
      const table = this.form.querySelector("details");
      table.open = tableOpen || this.form.querySelector("[aria-invalid]") !== null;
      table.addEventListener("toggle", () => { tableOpen = table.open; });
    }

    drawAxis() {
      const hours = Array.from({ length: 9 }, (_, at) => {
        const label = document.createElement("span");
        label.textContent = String(3 * at);
        label.style.top = `${12.5 * at}%`;
        return label;
      });
      this.querySelector("[data-axis]").append(...hours);
    }

    listenTo(column) {
      column.parentElement.querySelector("[data-add]").addEventListener("click", () => this.add(column));
      column.addEventListener("pointerdown", (event) => this.drag.begin(event, column));
      column.addEventListener("click", (event) => {
        if (event.target === column && !this.drag.ended) this.addAt(column, this.drag.minuteAt(column, event));
      });
    }

    draw(focus) {
      this.columns.forEach((column) => {
        column.replaceChildren(...this.fields.ranges(column.dataset.day).map((range) => this.block(column, range)));
      });
      this.querySelector("[data-undo]").disabled = this.done.length === 0;
      this.querySelector("[data-redo]").disabled = this.undone.length === 0;
      if (focus) [...this.column(focus.day).children].find((block) => block.range.from === focus.from).focus();
    }

    block(column, range) {
      const block = document.createElement("button");
      block.type = "button";
      block.className = "draw-block";
      block.range = range;
      block.day = column.dataset.day;
      block.setAttribute("aria-label", this.say("block", column, range));
      const shown = document.createElement("span");
      shown.textContent = WeekDrag.span(range);
      block.append(this.edge("from"), shown, this.edge("to"));
      WeekDrag.place(block, range);
      block.addEventListener("pointerdown", (event) => this.drag.grab(event, block));
      block.addEventListener("click", () => { if (!this.drag.ended) this.exact.open(block); });
      block.addEventListener("keydown", (event) => this.nudge(event, block));
      return block;
    }

    edge(which) {
      const edge = document.createElement("span");
      edge.className = `draw-edge draw-edge-${which}`;
      edge.dataset.edge = which;
      return edge;
    }

    column(day) { return this.columns.find((column) => column.dataset.day === day); }

    // A text with its blanks filled in.
    say(key, column, range = { from: 0, to: 0 }) {
      return this.dataset[key]
        .replace("%day", column.dataset.name)
        .replace("%from", clock(range.from))
        .replace("%to", clock(range.to));
    }

    tell(text) { this.querySelector("[data-said]").textContent = text; }

    // Whether a range has its place beside the others of its day, the one that it replaces apart.
    fits({ day, from, to }, old) {
      const others = this.fields.ranges(day).filter((other) => old?.day !== day || other.from !== old.from);
      return from >= 0 && to <= DAY && from < to && others.length < MOST_RANGES
        && others.every((other) => to <= other.from || other.to <= from);
    }

    // Around a minute of a day: from where to where nothing is yet; null where something is.
    gap(day, minute) {
      const ranges = this.fields.ranges(day);
      return ranges.some(({ from, to }) => from <= minute && minute < to) ? null : {
        from: Math.max(0, ...ranges.filter(({ to }) => to <= minute).map(({ to }) => to)),
        to: Math.min(DAY, ...ranges.filter(({ from }) => from > minute).map(({ from }) => from)),
      };
    }

    // Puts a range in the place of another one; either may be missing.
    replace(old, fresh) {
      if (fresh && !this.fits(fresh, old)) {
        this.tell(this.say("full", this.column(fresh.day)));
        return;
      }
      this.done.push(this.snapshot());
      this.undone = [];
      if (old) this.fields.write(old.day, this.fields.ranges(old.day).filter((range) => range.from !== old.from));
      if (fresh) this.fields.write(fresh.day, [...this.fields.ranges(fresh.day), fresh]);
      this.changed(fresh);
      this.tell(fresh ? this.say("block", this.column(fresh.day), fresh) : this.say("gone", this.column(old.day)));
    }

    remove(old) {
      this.replace(old, null);
      const column = this.column(old.day);
      (column.firstElementChild ?? column.parentElement.querySelector("[data-add]")).focus();
    }

    // Three hours in the first gap from nine on, or what there is of them.
    add(column) {
      const { day } = column.dataset;
      for (let minute = NINE; minute < NINE + DAY; minute += STEP) {
        const from = minute % DAY;
        const gap = this.gap(day, from);
        if (gap && gap.to - from >= HOUR) {
          this.replace(null, { day, from, to: Math.min(gap.to, from + 3 * HOUR) });
          return;
        }
      }
      this.tell(this.say("full", column));
    }

    addAt(column, minute) {
      const { day } = column.dataset;
      const from = STEP * Math.floor(Math.min(minute, DAY - 1) / STEP);
      const gap = this.gap(day, from);
      if (gap) this.replace(null, { day, from, to: Math.min(gap.to, from + HOUR) });
    }

    snapshot() { return this.columns.map(({ dataset }) => [dataset.day, this.fields.texts(dataset.day)]); }

    step(back, forth) {
      if (back.length === 0) return;
      forth.push(this.snapshot());
      back.pop().forEach(([day, texts]) => this.fields.restore(day, texts));
      this.changed();
      this.tell(this.dataset.undone);
    }

    // Others are told as if somebody had typed.
    changed(focus) {
      this.writing = true;
      this.form.querySelector("input[type=text]").dispatchEvent(new Event("input", { bubbles: true }));
      this.writing = false;
      this.draw(focus);
    }

    nudge(event, block) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const old = { day: block.day, ...block.range };
      const by = { ArrowUp: -STEP, ArrowDown: STEP }[event.key] ?? 0;
      const days = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
      const gone = event.key === "Delete" || event.key === "Backspace";
      if (!by && !days && !gone) return;
      event.preventDefault();
      if (gone) {
        this.remove(old);
        return;
      }
      const at = this.columns.indexOf(this.column(old.day)) + days + this.columns.length;
      const { day } = this.columns[at % this.columns.length].dataset;
      this.replace(old, { day, from: event.shiftKey ? old.from : old.from + by, to: old.to + by });
    }

    shortcut(event) {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || !["z", "y"].includes(key) || event.target.matches("input")) return;
      event.preventDefault();
      if (key === "z" && !event.shiftKey) this.step(this.done, this.undone);
      else this.step(this.undone, this.done);
      if (!this.contains(document.activeElement)) this.querySelector("[data-add]").focus();
    }
  }

  customElements.define("week-hours", WeekHours);
})();
