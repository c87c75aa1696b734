// Makes the scripts in extractors/plugins/javascript from the packages that package.json pins, and gathers their licences.
// Run `npm ci --ignore-scripts && npm run build` in this folder; the same pins give the same bytes.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? resolve(here, "../../extractors/plugins/javascript");

// The first line of each script names its contents: the window shows that as the column's library.
const scripts = [
  { name: "dom", holds: "linkedom", label: "linkedom" },
  { name: "readability", holds: "@mozilla/readability", label: "Readability.js" },
  { name: "defuddle", holds: "defuddle", label: "Defuddle" },
];

const inLinkedom = (path) => join(here, "node_modules/linkedom/esm/shared", path);
const replaced = {
  name: "replaced",
  setup(build) {
    build.onResolve({ filter: /\/matches\.js$/ }, ({ importer }) =>
      importer.includes("linkedom") ? { path: join(here, "sources/selectors.js") } : undefined,
    );
    build.onResolve({ filter: /^cssomnom\/parse$/ }, () => ({ path: join(here, "sources/style_sheets.js") }));
    build.onResolve({ filter: /^linkedom-matches$/ }, () => ({ path: inLinkedom("matches.js") }));
    build.onResolve({ filter: /^linkedom-case$/ }, () => ({ path: inLinkedom("utils.js") }));
  },
};

const packages = new Map();
for (const { name, holds, label } of scripts) {
  const { version, license } = described(join(here, "node_modules", holds));
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: [`sources/${name}.js`],
    outfile: join(target, `${name}.js`),
    banner: { js: `/*! ${label} ${version} (${license}); made by resources/javascript/build.mjs */` },
    bundle: true,
    charset: "utf8",
    format: "iife",
    legalComments: "none", // they stand in LICENSES.txt, whole
    metafile: true,
    minify: true,
    plugins: [replaced],
  });
  for (const input of Object.keys(metafile.inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) packages.set(folder, described(join(here, folder)));
  }
}
writeFileSync(join(target, "LICENSES.txt"), licences());

function described(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return { name, version, license, text: file ? readFileSync(join(folder, file), "utf8").trim() : "" };
}

// Packages that share a text share a section.
function licences() {
  const byText = new Map();
  for (const { name, version, license, text } of packages.values()) {
    const key = text || `(The package brings no text; its licence is ${license}.)`;
    byText.set(key, new Set([...(byText.get(key) ?? []), `${name} ${version} (${license})`]));
  }
  const sections = [...byText].map(([text, names]) => `${[...names].sort().join("\n")}\n\n${text}\n`).sort();
  sections.push(readFileSync(join(here, "APACHE-2.0.txt"), "utf8")); // Readability's notice only points to it
  return `What the scripts in this folder are made of, with the licences of each.\n\n${sections.join(`\n${"-".repeat(80)}\n\n`)}`;
}
