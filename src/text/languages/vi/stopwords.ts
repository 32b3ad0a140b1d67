/** Vietnamese function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'và của là có trong cho được với các những một này đó đã đang sẽ không ở từ đến khi để cũng về vào ra tại theo như ' +
  'hay hoặc nhưng mà thì do vì nên bị bởi nếu trên dưới sau trước giữa qua cùng rất hơn lại còn chỉ mới nhiều ông bà ' +
  'anh chị họ nó tôi chúng ta việc sự cái con năm ngày nói cho_biết biết rằng nhất đây đều mỗi';
