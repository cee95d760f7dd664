// serve.mjs FOLDER: serves a built page on this machine only, and prints its address.
// PORT chooses the port; otherwise the first free one from 8420 on.

import { resolve } from 'node:path';

import { serverOf } from './files_server.mjs';

const server = serverOf(resolve(process.argv[2] ?? '.'));
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
