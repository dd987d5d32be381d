// Serves the files of this folder, read anew each time, to this machine alone: node serve.mjs PORT
// SPDX-License-Identifier: MIT
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };
createServer((request, response) => {
  const name = basename(new URL(request.url, "http://localhost").pathname) || "mtor.html";
  const type = types[extname(name)];
  try {
    if (!type) throw new Error("not served");
    response.writeHead(200, { "content-type": type }).end(readFileSync(name));
  } catch {
    response.writeHead(404).end("not found\n");
  }
}).listen(Number(process.argv[2]), "127.0.0.1");
