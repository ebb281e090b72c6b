// The mouse's part of the picture of the week: drawing over a day, moving a block, pulling one of its edges.
(() => {
  const { DAY, clock } = globalThis.WeekFields;
  const STEP = 15;
  const SLACK = 4;

  const within = (least, value, most) => Math.max(least, Math.min(value, most));
  const snap = (minute) => STEP * Math.round(minute / STEP);

  class WeekDrag {
    // @param week what is drawn on: its columns, its fields, what fits where
    constructor(week) {
      this.week = week;
      this.drag = null;
      // Whether the click that follows ends a drag and means nothing.
      this.ended = false;
    }

    // On a narrow block the end stands under the start.
    static span({ from, to }) { return `${clock(from)}–\u200b${clock(to)}`; }

    static place(block, { from, to }) {
      block.style.top = `${(100 * from) / DAY}%`;
      block.style.height = `${(100 * (to - from)) / DAY}%`;
      block.classList.toggle("draw-block-short", to - from < 45);
    }

    minuteAt(column, event) {
      const box = column.getBoundingClientRect();
      return within(0, ((event.clientY - box.top) / box.height) * DAY, DAY);
    }

    // A finger scrolls the page, and must not move hours by mistake: it taps, which is a click.
    static draws(event) { return event.button === 0 && event.pointerType !== "touch"; }

    begin(event, column) {
      if (event.target !== column || !WeekDrag.draws(event)) return;
      const anchor = snap(this.minuteAt(column, event));
      const gap = this.week.gap(column.dataset.day, Math.min(anchor, DAY - 1));
      if (!gap) return;
      event.preventDefault();
      this.capture(event, column);
      this.drag = { kind: "draw", day: column.dataset.day, column, anchor, gap };
    }

    grab(event, block) {
      if (!WeekDrag.draws(event)) return;
      const column = this.week.column(block.day);
      this.capture(event, block);
      this.drag = {
        kind: event.target.dataset.edge ?? "move",
        column,
        block,
        old: { day: block.day, ...block.range },
        grip: this.minuteAt(column, event) - block.range.from,
        x: event.clientX,
        y: event.clientY,
      };
    }

    capture(event, part) {
      const listening = new AbortController();
      const on = (type, action) => part.addEventListener(type, action, { signal: listening.signal });
      part.setPointerCapture(event.pointerId);
      on("pointermove", (moved) => this.follow(moved));
      on("pointerup", () => { listening.abort(); this.drop(true); });
      on("pointercancel", () => { listening.abort(); this.drop(false); });
    }

    follow(event) {
      const { drag } = this;
      if (drag.block && !drag.moved && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLACK) return;
      drag.moved = true;
      const fresh = drag.kind === "draw" ? this.drawn(event) : this.changed(event);
      if (drag.kind !== "draw" && !this.week.fits(fresh, drag.old)) return;
      drag.fresh = fresh;
      this.show(this.week.column(fresh.day), fresh);
    }

    drawn(event) {
      const { day, column, anchor, gap } = this.drag;
      const now = snap(this.minuteAt(column, event));
      const to = within(gap.from, Math.max(now, anchor), gap.to);
      return { day, from: within(gap.from, Math.min(now, anchor), to), to };
    }

    changed(event) {
      const { kind, old, grip, column } = this.drag;
      const over = this.week.columns.find((one) => {
        const box = one.getBoundingClientRect();
        return box.left <= event.clientX && event.clientX < box.right;
      });
      const target = kind === "move" && over ? over : column;
      const minute = this.minuteAt(target, event);
      if (kind === "from") return { ...old, from: within(0, snap(minute), old.to - STEP) };
      if (kind === "to") return { ...old, to: within(old.from + STEP, snap(minute), DAY) };
      const length = old.to - old.from;
      const from = within(0, snap(minute - grip), DAY - length);
      return { day: target.dataset.day, from, to: from + length };
    }

    // Where it would be is shown by a ghost; the block itself waits.
    show(column, fresh) {
      const { drag } = this;
      drag.ghost ??= document.createElement("span");
      drag.ghost.className = "draw-block draw-ghost";
      drag.ghost.textContent = WeekDrag.span(fresh);
      column.append(drag.ghost);
      WeekDrag.place(drag.ghost, fresh);
      drag.block?.classList.add("draw-leaving");
    }

    drop(meant) {
      const { drag } = this;
      this.drag = null;
      drag.ghost?.remove();
      drag.block?.classList.remove("draw-leaving");
      if (!drag.moved) return;
      this.ended = true;
      setTimeout(() => { this.ended = false; });
      if (meant && drag.fresh && drag.fresh.from < drag.fresh.to) this.week.replace(drag.old ?? null, drag.fresh);
    }
  }

  globalThis.WeekDrag = WeekDrag;
})();
