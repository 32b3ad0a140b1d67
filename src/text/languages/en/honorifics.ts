/** Forms of address that stand before or after a name and are no part of it. English and titles used in English news; own compilation. */
export const honorifics: readonly string[] =
  'mr mrs ms miss mx dr prof professor sir dame lord lady hon rev reverend fr sr jr esq capt captain maj major col colonel lt lieutenant gen general sgt sergeant cmdr adm admiral sen senator rep gov governor president vice minister chancellor judge justice king queen prince princess pope sheikh shaikh sheik mullah maulavi haji hajji imam ayatollah st'.split(
    ' ',
  );
