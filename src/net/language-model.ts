import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import type { LanguageModel, ModelRequest } from '../model/language-model.ts';
import { completionText } from './chat-completion.ts';

export interface LanguageModelOptions {
  /** The base of an OpenAI-compatible API, as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token, and kept nowhere else. */
  readonly key?: string;
  /** For a whole answer; 60,000 by default. */
  readonly timeoutMs?: number;
}

/** The address of a language model cannot be used as it is given. */
export class ModelAddressError extends Error {
  override name = 'ModelAddressError';
}

/** A language model did not answer, or not as it should. */
export class ModelFailureError extends Error {
  override name = 'ModelFailureError';
}

/** Bytes of an answer, far more than a brief's. */
const MOST_BYTES = 1_000_000;
const TIMEOUT_MS = 60_000;

/**
 * A model behind an OpenAI-compatible address that the user configured: so a private address may be one, but nothing that it answers leads
 * elsewhere. One request a question, bounded in time and size. Throws ModelAddressError.
 */
export function languageModel(options: LanguageModelOptions): LanguageModel {
  const url = endpointOf(options);
  return {
    name: options.model,
    async ask(request) {
      // Some models take no temperature; all others shall answer alike each time.
      const first = await post(url, options, bodyOf(options.model, request, { temperature: 0 }));
      const { status, text } =
        first.status === 400 ? await post(url, options, bodyOf(options.model, request, {})) : first;
      if (status >= 300 && status < 400)
        throw new ModelFailureError(
          `expected an answer, got a redirect (HTTP ${status}), which is not followed; give the address it leads to`,
        );
      if (status !== 200)
        throw new ModelFailureError(
          `expected an answer, got HTTP ${status}; check the address, the model's name and the key`,
        );
      return completionText(text);
    },
  };
}

function endpointOf({ url: given, key }: LanguageModelOptions): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new ModelAddressError(
      'expected the http or https address of an OpenAI-compatible API, as http://127.0.0.1:11434/v1',
    );
  if (url.username !== '' || url.password !== '')
    throw new ModelAddressError('expected an address without user and password; a key is given by the environment');
  if (key !== undefined && url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new ModelAddressError('expected https where a key is sent to another machine, got http');
  url.hash = '';
  if (!url.pathname.endsWith('/chat/completions'))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  return url;
}

function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

const bodyOf = (model: string, { instructions, data }: ModelRequest, more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    model,
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: data },
    ],
    stream: false,
    ...more,
  });

function post(
  url: URL,
  { key, timeoutMs = TIMEOUT_MS }: LanguageModelOptions,
  body: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const fail = (reason: string, cause?: unknown): void => reject(new ModelFailureError(reason, { cause }));
    const sent: ClientRequest = send(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      agent: false,
      signal,
    });
    const failed = (error: Error & { readonly code?: string }): void =>
      signal.aborted
        ? fail(`expected an answer within ${timeoutMs / 1000} s, got none`)
        : fail(`could not be asked: ${error.code ?? error.name}`, error);
    sent.on('error', failed);
    sent.on('response', (response: IncomingMessage) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= MOST_BYTES) {
          parts.push(part);
          return;
        }
        fail(`expected at most ${MOST_BYTES} bytes, got more`);
        sent.destroy();
      });
      response.on('error', failed);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      );
    });
    sent.end(body);
  });
}
