import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly path: string;
  readonly body: { readonly messages: readonly { readonly content: string }[]; readonly [key: string]: unknown };
}

/** A stub of an OpenAI-compatible server on a free port of this machine, and what it was asked. It ends with the test. */
export async function stubModel(
  test: TestContext,
  answer: (response: ServerResponse, asked: Asked, count: number) => void,
): Promise<{ readonly url: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one: Asked = {
        headers: request.headers,
        path: request.url ?? '',
        body: parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString('utf8')) : { messages: [] },
      };
      asked.push(one);
      answer(response, one, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

/** A chat completion with a text. */
export function complete(response: ServerResponse, content: string): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
}

/** A chat completion with sentences in the form that is asked for. */
export const answerWith =
  (...sentences: string[]) =>
  (response: ServerResponse): void =>
    complete(response, JSON.stringify({ sentences }));
