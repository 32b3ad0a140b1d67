/** Turkish function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  've bir bu da de için ile çok daha ne kadar gibi ama en olan olarak sonra var ki her o mi mı ya ise değil veya hem ' +
  'şu bunu onun ancak göre kendi önce diye yok ben sen biz siz onlar bunun buna ona onu şey hiç çünkü eğer üzere karşı ' +
  'tarafından arasında üzerine içinde dışında olduğu olduğunu etti oldu edildi edilen eden dedi söyledi belirtti yaklaşık';
