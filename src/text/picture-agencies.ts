/**
 * Who pictures are credited to, folded, for telling a line of picture credits. Source: written for Stemma from the best-known
 * picture agencies and libraries.
 */
export const pictureAgencies =
  'getty istock istockphoto shutterstock alamy unsplash pixabay pexels flickr wikimedia fotolia imago zuma corbis epa-efe xinhua depositphotos ' +
  'dreamstime 123rf bigstock newscom splash rex ullstein laif picturealliance gettyimages adobestock photononstop maxppp sipa keystone';
/** Two words of which the first alone tells nothing. */
export const picturePhrases = [
  'picture alliance',
  'adobe stock',
  'getty images',
  'ap photo',
  'pa wire',
  'pa images',
  'wikimedia commons',
  'public domain',
  'creative commons',
];
