// The little window for a block's exact times.
(() => {
  const { clock, minutes } = globalThis.WeekFields;

  class WeekExact {
    // @param week whose blocks are opened
    constructor(week, dialog) {
      this.week = week;
      this.dialog = dialog;
      this.inputs = [...dialog.querySelectorAll("input")];
      const on = (part, action) => dialog.querySelector(part).addEventListener("click", action);
      on("[data-exact-apply]", () => this.apply());
      on("[data-exact-delete]", () => { dialog.close(); week.remove(this.old); });
      on("[data-exact-close]", () => dialog.close());
      dialog.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && event.target.matches("input")) {
          event.preventDefault();
          this.apply();
        }
      });
    }

    open(block) {
      this.old = { day: block.day, ...block.range };
      this.dialog.querySelector("[data-exact-day]").textContent = this.week.column(block.day).dataset.name;
      this.complain("");
      this.inputs[0].value = clock(block.range.from);
      this.inputs[1].value = clock(block.range.to);
      this.dialog.showModal();
      this.inputs[0].select();
    }

    apply() {
      const [from, to] = this.inputs.map((input) => minutes(input.value));
      const fresh = { day: this.old.day, from, to };
      if (from === null || to === null || from >= to || !this.week.fits(fresh, this.old)) {
        this.complain(this.week.dataset.malformed);
        return;
      }
      this.dialog.close();
      this.week.replace(this.old, fresh);
    }

    complain(text) { this.dialog.querySelector("[data-exact-error]").textContent = text; }
  }

  globalThis.WeekExact = WeekExact;
})();
