// serve.mjs FOLDER: serves a built page on this machine only, and prints its address.
// PORT chooses the port; otherwise the first free one from 8420 on.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const folder = resolve(process.argv[2] ?? '.');
const types = {
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.wasm': 'application/wasm',
};

/** The file that an address names, or null: nothing outside the folder is served. */
async function find(url) {
    let path;
    try {
        path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    } catch {
        return null;
    }
    if (path.endsWith('/')) path += 'index.html';
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep)) return null;
    const found = await stat(file).catch(() => null);
    return found?.isFile() ? { file, size: found.size } : null;
}

const server = createServer(async (request, response) => {
    const found = ['GET', 'HEAD'].includes(request.method) && (await find(request.url));
    if (!found) {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
        return;
    }
    response.writeHead(200, {
        'Content-Type': types[extname(found.file)] ?? 'application/octet-stream',
        'Content-Length': found.size,
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(found.file).pipe(response);
});

const wanted = Number(process.env.PORT);
let port = wanted || 8420;
server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE' || wanted || port >= 8440) {
        console.error(`serve: ${error.message}`);
        process.exit(1);
    }
    server.listen(++port, '127.0.0.1');
});
server.on('listening', () => console.log(`gouji: http://localhost:${port}/   (Ctrl+C ends it)`));
server.listen(port, '127.0.0.1');
