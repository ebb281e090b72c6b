// What a visitor could not read, reach or see on this page, each as a sentence; empty when nothing.
() => {
  const faults = [];
  const say = (what, element) => faults.push(what + ": " + (element.outerHTML ?? element.textContent).slice(0, 120));
  const seen = element => element.checkVisibility({contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true});
  const bar = () => {
    const exit = document.querySelector(".exit");
    return exit && (getComputedStyle(exit).display === "contents" ? exit.querySelector("#exit") : exit);
  };
  const hiddenOnPurpose = element => element.closest(".visually-hidden, .form-trap, .skip-link, [aria-hidden=true]")
      || getComputedStyle(element).clipPath !== "none" || (element.parentElement && getComputedStyle(element.parentElement).clipPath !== "none");
  const clips = element => /hidden|clip/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY);
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);

  if (document.documentElement.scrollWidth > innerWidth) faults.push("scrolls sideways: " + document.documentElement.scrollWidth);

  // Texts: inside the window, inside what clips them, on top of everything else.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const related = (a, b) => a.contains(b) || b.contains(a);
  const stretched = hit => hit.matches("a") && getComputedStyle(hit, "::after").position === "absolute";
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!text.textContent.trim() || element.closest("script, option") || !seen(element) || hiddenOnPurpose(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(line => line.width > 1);
    if (lines.length === 0) continue;
    const parents = [];
    for (let parent = element; parent !== document.body; parent = parent.parentElement) parents.push(parent);
    if (!parents.some(scrolls)) {
      if (lines.some(line => line.left < -1 || line.right > innerWidth + 1)) say("outside the window", element);
      for (const parent of parents.filter(clips)) {
        const box = parent.getBoundingClientRect();
        if (lines.some(line => line.left < box.left - 1 || line.right > box.right + 1 || line.top < box.top - 4 || line.bottom > box.bottom + 4)) say("cut off", element);
      }
    }
    element.scrollIntoView({block: "center", behavior: "instant"});
    const line = [...range.getClientRects()].find(one => one.width > 1 && one.top > 0 && one.bottom < innerHeight);
    const hit = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    if (hit && !related(hit, element) && !stretched(hit) && !(bar() && related(bar(), hit))) say("covered by " + hit.outerHTML.slice(0, 60), element);
  }

  // What has the focus is in sight, whichever way it was reached.
  const targets = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
      .filter(target => seen(target) && !target.disabled && target.type !== "hidden" && target.tabIndex >= 0 && !hiddenOnPurpose(target));
  for (const target of [...targets, ...targets.toReversed()]) {
    target.focus();
    if (document.activeElement !== target) say("takes no focus", target);
    const box = target.getClientRects()[0];
    const top = bar() && !bar().contains(target) && getComputedStyle(bar()).position === "sticky" ? bar().getBoundingClientRect().bottom : 0;
    if (box.top < top - 1 && box.height < innerHeight - top || box.bottom <= top + 1 || box.top >= innerHeight - 1) say("focus out of sight", target);
  }

  // The exit: one line, a quarter of the window at most, or it goes with the page.
  if (bar()) {
    window.scrollTo({top: document.body.scrollHeight / 2, behavior: "instant"});
    const box = bar().getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(document.getElementById("exit"));
    if (range.getClientRects().length !== 1) say("more than one line", bar());
    if (getComputedStyle(bar()).position === "sticky") {
      if (Math.abs(box.top) > 1) say("does not stay at the top", bar());
      if (box.height > innerHeight / 4) say("takes " + box.height + " of " + innerHeight, bar());
    } else if (box.bottom > 0) say("stays in the window", bar());
    if (!document.querySelector(".exit-hint").checkVisibility()) say("no hint", bar());
  }
  return faults;
}
