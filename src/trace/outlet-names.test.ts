import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearsName, sameHouse } from './outlet-names.ts';

test('a host bears the name of its house: its letters, its initials, or these and "news"', () => {
  for (const [host, name] of [
    ['cnn.com', 'CNN'],
    ['edition.cnn.com', 'CNN'],
    ['nbcnews.com', 'NBC News'],
    ['nytimes.com', 'The New York Times'],
    ['washingtonpost.com', 'Washington Post'],
    ['www.wsj.com', 'The Wall Street Journal'],
    ['apnews.com', 'Associated Press'],
    ['apnews.com', 'AP'],
    ['afp.com', 'Agence France-Presse'],
    ['bbc.co.uk', 'BBC News'],
    ['abcnews.go.com', 'ABC News'],
    ['theguardian.com', 'The Guardian'],
    ['aljazeera.com', 'Al Jazeera English'],
    ['www.rferl.org', 'Radio Free Europe/Radio Liberty'],
    ['aninews.in', 'ANI'],
    ['appeal-democrat.com', 'Appeal-Democrat'],
    ['cnn.com', 'CNN NewSource'],
  ] as const)
    assert.ok(bearsName(host, name), `${host} is ${name}`);
});

test('a host that has a name within a longer label is another house', () => {
  for (const [host, name] of [
    ['appeal-democrat.com', 'Associated Press'],
    ['appeal-democrat.com', 'AP'],
    ['arkansasonline.com', 'ANSA'],
    ['iranintl.com', 'ANI'],
    ['defenseone.com', 'EFE'],
    ['nytimes.com', 'The Times'],
    ['news4jax.com', 'CNN'],
    ['example.com', 'Com'],
    ['', 'AP'],
  ] as const)
    assert.ok(!bearsName(host, name), `${host} is not ${name}`);
});

test('initials stand for a full name, never one full name for another', () => {
  assert.ok(sameHouse('AP', 'Associated Press'));
  assert.ok(sameHouse('A.P.', 'The Associated Press'));
  assert.ok(sameHouse('AP News', 'Associated Press'));
  assert.ok(sameHouse('RFE/RL', 'Radio Free Europe/Radio Liberty'));
  assert.ok(sameHouse('PTI', 'Press Trust of India'));
  assert.ok(sameHouse('Reuters', 'Reuters News Agency'));
  assert.ok(!sameHouse('Agence Presse', 'Associated Press'));
  assert.ok(!sameHouse('Austria Presse', 'Agence Presse'));
  assert.ok(!sameHouse('AFP', 'Associated Press'));
});
