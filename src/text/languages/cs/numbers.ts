import type { NumbersData } from '../numbers-data.ts';

/** Czech number words with their common case forms. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small: [
    'nula',
    'jeden|jedna|jedno|jednoho|jednu|jedné',
    'dva|dvě|dvou|dvěma',
    'tři|tří|třech|třem',
    'čtyři|čtyř|čtyřech',
    'pět|pěti',
    'šest|šesti',
    'sedm|sedmi',
    'osm|osmi',
    'devět|devíti',
    'deset|deseti',
    'jedenáct|jedenácti',
    'dvanáct|dvanácti',
    'třináct|třinácti',
    'čtrnáct|čtrnácti',
    'patnáct|patnácti',
    'šestnáct|šestnácti',
    'sedmnáct|sedmnácti',
    'osmnáct|osmnácti',
    'devatenáct|devatenácti',
  ],
  tens: 'dvacet|dvaceti třicet|třiceti čtyřicet|čtyřiceti padesát|padesáti šedesát|šedesáti sedmdesát|sedmdesáti osmdesát|osmdesáti devadesát|devadesáti'.split(
    ' ',
  ),
  hundred: 'sto|stě|sta|set',
  scales: {
    1000: 'tisíc|tisíce|tisíci|tis',
    1000000: 'milion|miliony|milionů|milionu|milión|miliónů|mil',
    1000000000: 'miliarda|miliardy|miliard|miliardu|mld',
    1000000000000: 'bilion|biliony|bilionů|bilionu',
  },
  ordinals: {
    1: 'první|prvního|prvním',
    2: 'druhý|druhá|druhé|druhého|druhém',
    3: 'třetí|třetího|třetím',
    4: 'čtvrtý|čtvrtá|čtvrtého|čtvrtém',
    5: 'pátý|pátá|pátého',
  },
  fractions: { 3: 'třetina|třetiny|třetinu', 4: 'čtvrtina|čtvrtiny|čtvrtinu' },
  half: 'polovina|poloviny|polovinu|půl',
  plurals: { 10: 'desítky|desítek', 100: 'stovky|stovek' },
  few: 'několik|několika',
};
