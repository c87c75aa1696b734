// The originals: Readability or Defuddle as Node runs them, over linkedom without templates, for comparing with ours.
// Usage: node under_node.mjs readability|defuddle; input: one JSON array [html, url] per line; output: one answer per line.
import { createInterface } from "node:readline";
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { DOMParser, Node, NodeFilter, parseHTML } from "linkedom";

Object.assign(globalThis, { DOMParser, Node, NodeFilter, window: globalThis });
for (const name of ["log", "warn", "error", "debug"]) console[name] = () => {};

const extractors = {
  readability: (document) => new Readability(document).parse()?.content,
  defuddle: (document, url) => new Defuddle(document, { url: url || "about:blank" }).parse().content,
};

for await (const line of createInterface({ input: process.stdin })) {
  const [html, url] = JSON.parse(line);
  const { document } = parseHTML(html);
  for (const template of document.querySelectorAll("template")) template.remove(); // as in dom.js
  document.styleSheets ??= [];
  if (document.defaultView && !document.defaultView.getComputedStyle) {
    document.defaultView.getComputedStyle = () => ({ display: "" });
  }
  if (url) document.URL = url;
  process.stdout.write(`${JSON.stringify(extractors[process.argv[2]](document, url) ?? null)}\n`);
}
