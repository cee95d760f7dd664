// A small seeded generator of random numbers: the same seed gives the same reports for ever,
// on every machine, whatever the version of Node. Not for secrets.

// 32-bit hash of a string, used to seed the state (FNV-1a with a final mix).
function hash(text, salt) {
  let h = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export class Rng {
  constructor(seed) {
    this.seed = String(seed);
    this.state = [1, 2, 3, 4].map((salt) => hash(this.seed, salt * 0x9e3779b9));
    for (let i = 0; i < 8; i++) this.next();
  }

  // [0, 1): "sfc32", three additions, two shifts and a counter.
  next() {
    let [a, b, c, d] = this.state;
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t | 0;
    this.state = [a, b, c, d];
    return (t >>> 0) / 4294967296;
  }

  // A whole number of [low, high], both included.
  int(low, high) { return low + Math.floor(this.next() * (high - low + 1)); }

  chance(probability) { return this.next() < probability; }

  pick(list) { return list[Math.floor(this.next() * list.length)]; }

  // [[item, weight], ...]
  weighted(pairs) {
    let left = this.next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of pairs) if ((left -= weight) < 0) return item;
    return pairs[pairs.length - 1][0];
  }

  shuffle(list) {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  }

  // A stream of its own under a name: draws made here do not move the draws made elsewhere.
  fork(name) { return new Rng(`${this.seed}/${name}`); }
}
