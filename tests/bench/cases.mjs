// All cases in WebAssembly, for whoever has loaded it: Node (node.mjs) or a page (page.html).

import { kLong, measureDiagnosis, measureMemory, measureReports, measureText, spread } from './measure.mjs';

/** `open` makes a module of the benchmark, `read` gives a file's bytes. */
export class Cases {
    constructor({ checker, now, open, read }) {
        this.settings = { checker, now };
        this.open = open;
        this.read = read;
    }

    async text({ file, bytes }) {
        const content = await this.read(file);
        const timing = bytes > 2e6 ? { rounds: 2, slice: 1 } : {};
        const module = await this.open();
        const memory = measureMemory(content, module);
        if (bytes > kLong) return { ...this.once(content), memory };
        return { ...measureText(content, { ...this.settings, ...timing, module }), memory };
    }

    once(content) {
        const { checker, now } = this.settings;
        const text = new TextDecoder().decode(content);
        const begin = now();
        checker.checkJson(text);
        const end = now();
        new TextDecoder().decode(content).normalize('NFKC');
        return { check: end - begin, floor: now() - end };
    }

    async population({ reports, faulty }) {
        const module = await this.open();
        const texts = files => Promise.all(files.map(async file => new TextDecoder().decode(await this.read(file))));
        const diagnosis = [];
        for (const files of faulty) diagnosis.push(spread(measureDiagnosis(await texts(files), { ...this.settings, module })));
        return { reports: spread(measureReports(await texts(reports), this.settings)), diagnosis };
    }
}
