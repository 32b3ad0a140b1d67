/** Finnish function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'ja on ei että se hän ne he joka jotka jonka jota jossa josta myös mutta kun niin kuin ovat oli olivat ollut oma ' +
  'sen sitä siinä siitä sille tämä tämän tätä tässä tästä nämä näiden hänen heidän minä sinä me te tai sekä vai jos ' +
  'koska vaikka jo vielä vain enää nyt sitten mukaan mukaisesti kanssa ilman ennen jälkeen aikana välillä vuoden ' +
  'vuonna joissa niitä niiden muut muu kaikki mikä mitä missä mistä miten ole olla olisi voi voivat pitää sanoi sanoo ' +
  'kertoi kertoo eivät eikä paljon enemmän noin yli alle';
