/** Capitals and large cities in Thai news: `|` between names. Own compilation. */
export const cities =
  'กรุงเทพ|กรุงเทพมหานคร|เชียงใหม่|ปักกิ่ง|เซี่ยงไฮ้|ฮ่องกง|โตเกียว|โซล|เปียงยาง|มอสโก|เคียฟ|ลอนดอน|ปารีส|เบอร์ลิน|วอชิงตัน|นิวยอร์ก|กรุงฮานอย|ฮานอย|พนมเปญ|ย่างกุ้ง|กัวลาลัมเปอร์|จาการ์ตา|มะนิลา';
/** Common words that are, or begin with, the name of a country. */
export const commonWords = 'มาลี|ชาด';
