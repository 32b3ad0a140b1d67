/** Brief → what people and programs read. Reads a Brief and nothing else, so no fact can enter after citation. */
export { renderCsv } from './csv.ts';
export { renderDot } from './graph/dot.ts';
export { renderGraphml } from './graph/graphml.ts';
export { renderHtml } from './html.ts';
export { renderJson } from './json.ts';
export { renderJsonLd } from './linked/json-ld.ts';
export { renderProv } from './linked/prov.ts';
export { renderMarkdown } from './markdown/markdown.ts';
export { renderTerminal } from './terminal/terminal.ts';
