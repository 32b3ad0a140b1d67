import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

function same(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** Programs send the token as it is; browsers ask for a name, which may be any, and a password, which is the token. */
function allowed(header: string, token: string): boolean {
  const [scheme = '', value = ''] = header.split(' ', 2);
  if (/^bearer$/i.test(scheme)) return same(value, token);
  if (!/^basic$/i.test(scheme)) return false;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.includes(':') && same(pair.slice(pair.indexOf(':') + 1), token);
}

/**
 * Who may ask. With a token: who sends it. Without one only this machine, by a name of this machine, so that no web page
 * elsewhere can reach it through a name that it controls.
 */
export function guard(token: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    if (token === undefined) {
      if (!LOCAL.test(context.req.header('host') ?? ''))
        return problem(context, 403, 'Ask by localhost, or start with a token.');
    } else if (!allowed(context.req.header('authorization') ?? '', token)) {
      context.header('www-authenticate', 'Basic realm="Stemma", charset="UTF-8"');
      return problem(context, 401, 'Send the header "Authorization: Bearer <token>", or the token as the password.');
    }
    return next();
  };
}
