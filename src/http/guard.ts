import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

function same(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
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
    } else if (!same(context.req.header('authorization') ?? '', `Bearer ${token}`)) {
      context.header('www-authenticate', 'Bearer');
      return problem(context, 401, 'Send the header "Authorization: Bearer <token>".');
    }
    return next();
  };
}
