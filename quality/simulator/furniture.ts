/** Page furniture as reprints carry it: written for the simulator, the same on every page of one outlet. */
export const HEADS: readonly string[] = [
  'Home | World | Business | Sport | Culture',
  'Sign in to read our newsletter every morning.',
  'Share this story with your friends.',
  'Last updated this morning by our web desk.',
  'You are reading the free edition of this paper.',
];

export const TAILS: readonly string[] = [
  'Read more: what the council said about the new bridge and why the harbour has waited for years.',
  'Follow us for breaking news, weather warnings and the results of the regional league.',
  'Our journalists work hard to bring you the facts; support them with a small monthly gift.',
  'Leave a comment below. Your email address will not be published.',
  'Copyright by the publisher. All rights reserved, and no part may be copied without permission.',
  'Sponsored: ten gardens that you must have seen before the summer ends.',
];

export const OUTLETS: readonly string[] = [
  'Northfield Herald',
  'The Daily Beacon',
  'Harbour Post',
  'Meridian Wire',
  'Eastland Tribune',
  'Capital Courier',
  'The Valley Record',
  'Lakeside Journal',
  'Union Dispatch',
  'Morning Ledger',
  'Sentinel Online',
  'The Evening Lamp',
  'Coastline News',
  'Granite Gazette',
  'Prairie Star',
  'The New Chronicle',
];
