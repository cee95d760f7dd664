// Seeded faults (first kinds; each says where it is).
import { cellsOf, keyOf } from './form.mjs';

function changeDigit(rng, model) {
  const keys = cellsOf(model.form).filter(([table]) => table !== 'disclosure').map((c) => keyOf(...c));
  const key = rng.pick(keys), from = model.figures.values.get(key);
  const to = from === 0 ? rng.int(1, 9) : from + rng.pick([1, -1, 2, 10]);
  model.figures.values.set(key, Math.max(0, to));
  return { kind: 'digit_changed', cells: [key.split('|')], from, to };
}

export function applyFaults(rng, model, count) {
  return Array.from({ length: count }, () => changeDigit(rng, model));
}
