// Browser APIs that a bare JavaScript engine lacks: URL, base64, a console (which prints nothing).
import "core-js/web/url";
import "core-js/web/url-search-params";
import "core-js/stable/atob";
import "core-js/stable/btoa";

const quiet = () => {};
const names = ["log", "warn", "error", "info", "debug", "group", "groupEnd", "time", "timeEnd"];
globalThis.console = Object.fromEntries(names.map((name) => [name, quiet]));
globalThis.performance ??= { now: () => Date.now() };
globalThis.window ??= globalThis;
