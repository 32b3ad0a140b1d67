/** Swedish function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år säger ' +
  'hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här ' +
  'då sedan över bara in blir upp även vad få två vill ha många hur mer går sin sina sitt dem denna detta dessa ' +
  'någon något några blev varit utan mellan enligt jag du ni oss dig mig hans hennes deras vår sa';
