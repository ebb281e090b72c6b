// The practice's public API. Carries nothing of the page it is asked from: no credentials, no address.
const PATIENCE = 20_000;
const PAUSES = [1_000, 3_000];

class Refused extends Error {
  constructor(status, problem) {
    super(`The practice answered ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

class Api {
  constructor(origin) {
    this.origin = origin;
  }

  get(path, query = {}) {
    return this.#ask("GET", `${path}?${new URLSearchParams(query)}`);
  }

  // The same key sent again is the same request: where an answer was lost, it is asked again, and done once. While more is
  // booked than usual the practice asks for a proof of work, once for each booking.
  async book(body, key) {
    let proof;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#ask("POST", "bookings", proof ? { ...body, proof } : body, { "Idempotency-Key": key });
      } catch (failure) {
        if (!proof && failure.problem?.proof) {
          proof = await solve(failure.problem.proof);
          continue;
        }
        const answered = failure instanceof Refused && failure.status < 502;
        if (answered || attempt >= PAUSES.length) throw failure;
        await pause(PAUSES[attempt]);
      }
    }
  }

  hold(body) {
    return this.#ask("POST", "holds", body);
  }

  // Goes out even while the page is left. What fails needs no care: a hold ends by itself too.
  async release(token) {
    await this.#ask("DELETE", `holds/${encodeURIComponent(token)}`, undefined, {}, true).catch(() => {});
  }

  async #ask(method, path, body, headers = {}, keepalive = false) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(`${this.origin}/api/v1/${path}`, {
        method,
        headers: body ? { ...headers, "Content-Type": "application/json" } : headers,
        body: body && JSON.stringify(body),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        signal: stop.signal,
        keepalive,
      });
      const json = await answer.json().catch(() => null);
      if (!answer.ok) throw new Refused(answer.status, json ?? {});
      return json;
    } finally {
      clearTimeout(timer);
    }
  }
}
