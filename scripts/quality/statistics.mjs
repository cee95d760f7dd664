// How far a share that was counted can be trusted.

const kQuantile = 1.959964;  // of the normal distribution, for 95 % in the middle

/** The interval that a true share lies in, with 95 % confidence, where `part` of `whole` were seen (Wilson 1927). */
export function wilson(part, whole) {
    const share = part / whole;
    const weight = kQuantile ** 2 / whole;
    const middle = (share + weight / 2) / (1 + weight);
    const reach = (kQuantile / (1 + weight)) * Math.sqrt((share * (1 - share)) / whole + weight / (4 * whole));
    return { low: part === 0 ? 0 : middle - reach, high: part === whole ? 1 : middle + reach };
}
