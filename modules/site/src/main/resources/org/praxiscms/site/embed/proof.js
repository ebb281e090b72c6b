// A proof of work: text whose SHA-256 begins with so many zero bits. Without SubtleCrypto, which pages without TLS lack and
// which answers too slowly for many short texts.
const PRIMES = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime)) PRIMES.push(n);
const fraction = (number) => (number % 1) * 2 ** 32;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const state = new Int32Array(8);
const w = new Int32Array(64);
const rotated = (x, n) => x >>> n | x << 32 - n;

// The first 32 bits of the SHA-256 of a text in ASCII (FIPS 180-4 §6.2). Runs often: makes few objects.
const sha256Begin = (text) => {
  const { length } = text;
  state.set(START);
  for (let block = 0; block < length + 9; block += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        w[i] = 0;
        for (let at = block + 4 * i, shift = 24; shift >= 0; at++, shift -= 8) {
          if (at < length) w[i] |= text.charCodeAt(at) << shift;
          else if (at === length) w[i] |= 128 << shift;
        }
      } else {
        const x = w[i - 15];
        const y = w[i - 2];
        w[i] = w[i - 16] + w[i - 7]
          + (rotated(x, 7) ^ rotated(x, 18) ^ x >>> 3)
          + (rotated(y, 17) ^ rotated(y, 19) ^ y >>> 10);
      }
      if (i === 15 && block + 64 >= length + 9) w[15] = length * 8;
    }
    let a = state[0], b = state[1], c = state[2], d = state[3];
    let e = state[4], f = state[5], g = state[6], k = state[7];
    for (let i = 0; i < 64; i++) {
      const one = k + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + (e & f ^ ~e & g) + ROUNDS[i] + w[i] | 0;
      const two = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + (a & b ^ a & c ^ b & c);
      k = g;
      g = f;
      f = e;
      e = d + one | 0;
      d = c;
      c = b;
      b = a;
      a = one + two | 0;
    }
    const worked = [a, b, c, d, e, f, g, k];
    for (let i = 0; i < 8; i++) state[i] += worked[i];
  }
  return state[0];
};

// Gives the page a breath after every few thousand tries.
const solve = async ({ challenge, difficulty }) => {
  for (let nonce = 0; ; nonce++) {
    if (Math.clz32(sha256Begin(`${challenge}:${nonce}`)) >= difficulty) return { challenge, nonce: String(nonce) };
    if (nonce % 4_096 === 4_095) await pause(0);
  }
};
