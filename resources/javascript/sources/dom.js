// The page as scripts know it, by linkedom. Loaded before an extractor's own script, which then defines
//
//     globalThis.extract = (document, url) => ({ html, title, author, site, language, description, date });
//
// `html` is the article; all else may be left out. Null, or no html, says that the page has no article.
import "./web.js";
import { DOMParser, Node, NodeFilter, parseHTML } from "linkedom";

Object.assign(globalThis, { DOMParser, Node, NodeFilter });

globalThis.parseDocument = (html, url) => {
  const { document } = parseHTML(html);
  // In a browser what stands in a template is no part of the page; Readability, which finds it here, looks for the body
  // around it until it fails.
  for (const template of document.querySelectorAll("template")) template.remove();
  // As Defuddle's own use of linkedom has it: there is no layout, so no styles either.
  document.styleSheets ??= [];
  if (document.defaultView && !document.defaultView.getComputedStyle) {
    document.defaultView.getComputedStyle = () => ({ display: "" });
  }
  if (url) document.URL = url;
  return document;
};

// What the program calls, with strings alone.
globalThis.answer = (html, url) => JSON.stringify(globalThis.extract(parseDocument(html, url), url) ?? null);
