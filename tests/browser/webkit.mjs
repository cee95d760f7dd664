// WebKit, as Debian has it: MiniBrowser under a display of its own, driven by the few calls
// of the W3C WebDriver protocol that a smoke test needs.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const driver = '/usr/bin/WebKitWebDriver';

const files = folder => readdirSync(folder).map(name => join(folder, name));

/** Debian keeps the browser beside its library, in folders named after machine and version. */
const browser = files('/usr/lib').filter(name => name.endsWith('-linux-gnu')).flatMap(files)
    .filter(name => basename(name).startsWith('webkit2gtk-'))
    .map(folder => join(folder, 'MiniBrowser')).find(existsSync);

/** The packages missing here to run WebKit; empty where none is. */
export const missing = Object.entries({
    'webkit2gtk-driver': existsSync(driver) && browser,
    xvfb: existsSync('/usr/bin/xvfb-run'),
    xauth: existsSync('/usr/bin/xauth'),
}).flatMap(([name, there]) => (there ? [] : [name]));

async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => { server.once('listening', resolve); });
    const { port } = server.address();
    await new Promise(resolve => { server.close(resolve); });
    return port;
}

class Session {
    /** WebDriver does not tell what a page writes to its console. */
    complaints = [];

    constructor(process, address) {
        this.process = process;
        this.address = address;
    }

    async call(method, path, body) {
        const response = await fetch(this.address + path, { method, body: body && JSON.stringify(body) });
        const { value } = await response.json();
        if (!response.ok) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
        return value;
    }

    async open() {
        const end = Date.now() + 20_000;
        while (!(await this.call('GET', '/status').catch(() => null))) {
            if (Date.now() > end) throw new Error('WebKitWebDriver did not start');
            await sleep(100);
        }
        const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
        const { sessionId } = await this.call('POST', '/session', { capabilities: { alwaysMatch: options } });
        this.address += `/session/${sessionId}`;
    }

    goto(url) {
        return this.call('POST', '/url', { url });
    }

    /** Calls a function in the page; it knows nothing outside of itself. */
    evaluate(work, ...given) {
        return this.call('POST', '/execute/sync', { script: `return (${work})(...arguments)`, args: given });
    }

    /** What the function gives as soon as that is something. */
    async waitFor(work, ...given) {
        for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
            const value = await this.evaluate(work, ...given);
            if (value) return value;
        }
        throw new Error(`WebKit: nothing came of ${work}`);
    }

    async close() {
        await this.call('DELETE', '').catch(() => {});
        process.kill(-this.process.pid);
    }
}

export async function launchWebKit() {
    const port = await freePort();
    // A group of processes of its own, so that display, driver and browser end together.
    const child = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
    const session = new Session(child, `http://127.0.0.1:${port}`);
    try {
        await session.open();
        return session;
    } catch (error) {
        await session.close();
        throw error;
    }
}
