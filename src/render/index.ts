/** Brief → what people and programs read. Reads a Brief and nothing else, so no fact can enter after citation. */
export { renderHtml } from './html.ts';
export { renderJson } from './json.ts';
export { renderTerminal } from './terminal/terminal.ts';
