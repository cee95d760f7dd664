// What nfkc.h asks for, of the JavaScript round the WebAssembly module: it has NFKC already.

mergeInto(LibraryManager.library, {
    gouji_begins_run: function (c) {
        const first = String.fromCodePoint(String.fromCodePoint(c).normalize('NFKD').codePointAt(0));
        // Vowels and finals that have no class of their own, and yet join the letter before them.
        const joins = /[\u1161-\u1175\u11a8-\u11c2\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1b35\u{11127}\u{1133e}\u{11357}\u{114b0}\u{114ba}\u{114bd}\u{115af}\u{11930}]/u;
        if (joins.test(first)) return 0;
        // U+0345 goes behind all other marks; what does not go before it is none.
        const ordered = '\u0345' + first;
        return first !== '\u0345' && ordered.normalize('NFD') === ordered ? 1 : 0;
    },
    gouji_nfkc: function (text, length, to) {
        const units = HEAPU16.subarray(text >> 1, (text >> 1) + length);
        const form = String.fromCharCode.apply(null, units).normalize('NFKC');
        for (let i = 0; i < form.length; ++i) HEAPU16[(to >> 1) + i] = form.charCodeAt(i);
        return form.length;
    },
});
