/** What a unit measures, and how much of the dimension's first unit it is. */
export interface UnitOfMeasure {
  readonly dimension: string;
  readonly factor: number;
  /** Added after multiplying: degrees Fahrenheit have their nought elsewhere. */
  readonly offset: number;
}

/** Dimension → unit → factor. Imperial measures are the American ones. */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    m: 1,
    mm: 0.001,
    cm: 0.01,
    dm: 0.1,
    km: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical-mile': 1852,
    'light-year': 9.4607e15,
  },
  mass: {
    kg: 1,
    µg: 1e-9,
    mg: 1e-6,
    g: 0.001,
    t: 1000,
    ton: 907.18474,
    kt: 1e6,
    Mt: 1e9,
    lb: 0.45359237,
    oz: 0.028349523,
    'troy-oz': 0.0311034768,
    stone: 6.35029318,
    carat: 0.0002,
  },
  area: {
    m2: 1,
    cm2: 0.0001,
    km2: 1e6,
    ha: 10_000,
    acre: 4046.8564224,
    inch2: 0.00064516,
    foot2: 0.09290304,
    ft2: 0.09290304,
    yard2: 0.83612736,
    mile2: 2_589_988.110336,
  },
  volume: {
    m3: 1,
    cm3: 1e-6,
    km3: 1e9,
    ml: 1e-6,
    l: 0.001,
    inch3: 1.6387064e-5,
    ft3: 0.028316846592,
    foot3: 0.028316846592,
    pint: 0.000473176473,
    quart: 0.000946352946,
    gallon: 0.003785411784,
    bushel: 0.03523907,
    bbl: 0.158987294928,
  },
  speed: { 'm/s': 1, 'km/h': 1 / 3.6, mph: 0.44704, knot: 1852 / 3600, mach: 340.3 },
  power: { W: 1, kW: 1000, MW: 1e6, GW: 1e9, hp: 745.7 },
  energy: { kWh: 1, MWh: 1000, cal: 1.163e-6 },
  frequency: { Hz: 1, MHz: 1e6, GHz: 1e9 },
  data: {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
    bit: 1 / 8,
    kbit: 125,
    Mbit: 125_000,
    Gbit: 1.25e8,
  },
  voltage: { V: 1 },
  angle: { degree: 1 },
  rate: { bp: 1 },
  time: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  months: { month: 1, year: 12 },
};

const units = new Map<string, UnitOfMeasure>();
for (const [dimension, factors] of Object.entries(DIMENSIONS))
  for (const [unit, factor] of Object.entries(factors)) units.set(unit, { dimension, factor, offset: 0 });
units.set('°C', { dimension: 'temperature', factor: 1, offset: 0 });
units.set('°F', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 });

/** What is known of a unit by its code; undefined for currencies, percent, and codes that reading never gives. */
export const unitOfMeasure = (code: string): UnitOfMeasure | undefined => units.get(code);
