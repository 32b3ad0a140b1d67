/** Indonesian function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'yang di dan itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata ' +
  'tahun sudah atau saat oleh menjadi ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua satu ' +
  'masih hari hanya mengatakan kepada kami setelah melakukan lalu belum lain dia kalau terjadi banyak menurut anda hingga ' +
  'tak baru beberapa ketika saja jalan sekitar secara dilakukan sementara tapi sangat hal sehingga seorang bagi besar ' +
  'lagi selama antara waktu sebuah jika sampai jadi terhadap serta pun salah merupakan atas sejak nya';
