import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer, type McpOptions } from './mcp.ts';

/** Answers until the input ends. */
export async function answerOnStandardStreams(options: McpOptions, input: Readable, output: Writable): Promise<void> {
  const server = createMcpServer(options);
  const ended = new Promise<void>((resolve) => {
    input.on('end', resolve);
    input.on('close', resolve);
  });
  await server.connect(new StdioServerTransport(input, output));
  await ended;
  await server.close();
}
