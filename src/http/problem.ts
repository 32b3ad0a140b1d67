import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request could not be understood',
  401: 'A token is needed',
  403: 'This address is not served',
  404: 'Nothing is kept there',
  405: 'This method is not offered there',
  413: 'The request is too large',
  415: 'This media type is not taken',
  503: 'The server is at work already',
  500: 'The server failed',
};

/** An answer of RFC 9457: `application/problem+json` with a sentence that says what was expected. */
export function problem(context: Context, status: ContentfulStatusCode, detail?: string): Response {
  const body = {
    type: 'about:blank',
    title: TITLES[status] ?? 'The request failed',
    status,
    ...(detail ? { detail } : {}),
  };
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}
