// Encoders that JavaScript does not have, made by turning its decoders round.
let table = null;

// GB18030: one byte, all pairs, then the quadruples of the characters beyond GBK.
function gb18030() {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  const put = (bytes) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let a = 0; a < 0x80; a++) put([a]);
  for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) put([a, b]);
  for (let a = 0x81; a <= 0x84; a++) for (let b = 0x30; b <= 0x39; b++) for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) put([a, b, c, d]);
  return table;
}

export function encodeGb18030(text) {
  const map = gb18030();
  return Buffer.from([...text].flatMap((ch) => map.get(ch) ?? [0x3f]));
}

export function encodeUtf16(text, bigEndian) {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}
