/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'kata ujar ucap tutur jelas tambah tegas sebut ungkap lanjut imbuh papar pungkas mengatakan menyatakan menjelaskan menambahkan menegaskan menyebut menyebutkan mengungkapkan mengumumkan melaporkan menuturkan mengakui membantah mengklaim memperingatkan berkata menulis menilai memaparkan mengonfirmasi mengkonfirmasi menjawab berjanji katanya ujarnya ucapnya tuturnya jelasnya tambahnya tegasnya imbuhnya';
export const clauseVerbs =
  'mengatakan menyatakan menjelaskan menambahkan menegaskan menyebut menyebutkan mengungkapkan mengumumkan melaporkan menuturkan mengakui mengklaim memperingatkan berkata menulis menilai memaparkan mengonfirmasi menjawab berjanji';
export const accordingTo: readonly string[] = ['menurut', 'berdasarkan'];
export const thatWords = 'bahwa';
export const masculine = 'dia ia beliau';
export const feminine = '';
export const plural = 'mereka';
export const firstPerson = 'saya kami kita aku';
export const relative = 'yang';
export const possessives = '';
export const articles = 'seorang sang para';
export const indefinite = 'seorang sebuah';
export const masculineTitles = 'bapak pak tuan';
export const feminineTitles = 'ibu bu nyonya';
export const speakerNouns =
  'presiden menteri perdana juru bicara jubir direktur kepala ketua wakil wali walikota gubernur bupati camat anggota sekretaris jenderal kapolri kapolda kapolres kapolsek kombes panglima hakim pengacara jaksa pakar ahli ekonom profesor peneliti dokter wartawan saksi duta sumber pemerintah kementerian kepolisian polisi partai perusahaan kantor badan lembaga organisasi laporan pengadilan bnpb bpbd bmkg komandan pejabat korban';
export const collectiveNouns = 'saksi para warga pejabat sumber analis peneliti dokter wartawan penyidik petugas';
export const figureNouns = '';
export const anonymousSigns: readonly string[] = ['tidak mau disebutkan', 'enggan disebutkan', 'sumber'];
export const verbHelpers = 'juga telah sudah kemudian lalu saat kepada dia ia';
export const ofWords = 'dari untuk di pada bidang';
