import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** Only forms of our own pages: browsers say from where a form was sent; programs say nothing and are let in. */
export const ownForm: MiddlewareHandler = async (context, next) => {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const host = context.req.header('host') ?? '';
  const foreign = site === undefined ? origin !== undefined && !origin.endsWith(`//${host}`) : site !== 'same-origin';
  if (context.req.method === 'POST' && foreign && site !== 'none')
    return problem(context, 403, 'This form was sent from another site.');
  return next();
};
