// Whether a number of the prose can be squared with the cells as printed.
import { cellsOfQuantity } from './figures.mjs';

const EITHER = ['requests.new.total', 'requests.new_and_carried_in'];

function contradicts(form, values, quantity, low, high) {
  let sum = 0, open = false;
  for (const key of cellsOfQuantity(form, quantity)) {
    const value = values.get(key) ?? null;
    if (value === null) open = true; else sum += value;
  }
  return open ? sum > high : sum < low || sum > high;
}

// "Received" may mean the year's own applications, or those and the ones carried in: it is
// false only where neither fits.
export function claimFails(form, values, { quantity, value, low = value, high = value }) {
  if (!quantity || quantity.startsWith('previous.')) return false;
  const readings = EITHER.includes(quantity) ? EITHER : [quantity];
  return readings.every((reading) => contradicts(form, values, reading, low, high));
}
