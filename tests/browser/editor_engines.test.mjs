// Textarea, contenteditable and iframe in the other engines: the same problems as in Chromium, and
// marks, painted by the engine or drawn over the content.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { serveExamples } from './editors.mjs';
import { launchFirefox } from './firefox.mjs';
import { launchWebKit, missing as missingForWebKit } from './webkit.mjs';

let server;
before(async () => { server = await serveExamples(); });
after(() => server?.close());

// These run in the page.

const ready = () => {
    const all = Object.values(globalThis.assistants ?? {});
    return all.length === 3 && all.every(({ attachment }) => attachment?.result);
};

const counted = () => Object.values(globalThis.assistants).map(({ button }) => button.text);

function marksOf(name) {
    const { attachment } = globalThis.assistants[name];
    const { element } = attachment;
    const view = element.ownerDocument.defaultView;
    if (view.Highlight && name !== 'textarea') {
        return [...view.CSS.highlights.get('gouji-error')].filter(range => element.contains(range.startContainer)).length;
    }
    attachment.show(0);
    const layers = [...document.body.children].filter(each => each.shadowRoot);
    return layers.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.error')]).length;
}

const content = () => document.getElementById('editable').innerHTML.includes('gouji');

const engines = {
    Firefox: { launch: launchFirefox, missing: existsSync('/usr/bin/firefox-esr') ? [] : ['firefox-esr'] },
    WebKit: { launch: launchWebKit, missing: missingForWebKit },
};
for (const [name, { launch, missing }] of Object.entries(engines)) {
    test(`${name}: what is edited is checked and marked`, { skip: missing.length > 0 && `not here: ${missing.join(', ')}` }, async () => {
        const engine = await launch();
        try {
            await engine.goto(`${server.url}plain.html`);
            await engine.waitFor(ready);
            assert.deepEqual(await engine.evaluate(counted), ['勾稽 3', '勾稽 3', '勾稽 3']);
            for (const target of ['textarea', 'editable', 'frame']) {
                assert.ok(await engine.evaluate(marksOf, target) >= 3, target);
            }
            assert.equal(await engine.evaluate(content), false);
            assert.deepEqual(engine.complaints, []);
        } finally {
            await engine.close();
        }
    });
}
