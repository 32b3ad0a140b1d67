/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'कहा कहते कहती कहता बताया बताते बताती बोले बोली बोला जोड़ा लिखा पूछा दोहराया चेताया समझाया स्वीकारा माना मानते कहना घोषणा दावा आरोप';
export const clauseVerbs = 'कहा कहते कहती कहता बताया बताते बताती बोले बोली बोला जोड़ा लिखा दोहराया चेताया माना मानते';
export const accordingTo: readonly string[] = [];
export const accordingBehind: readonly string[] = ['के अनुसार', 'के मुताबिक', 'के मुताबिक़'];
/** Stands behind who says, with words between it and the verb. */
export const sourceMarks = 'ने';
export const thatWords = 'कि';
export const masculine = 'उन्होंने वह उसने वे';
export const feminine = '';
export const plural = '';
export const firstPerson = 'मैंने मैं हम हमने';
export const relative = 'जिन्होंने जिसने';
export const possessives = 'उनका उनकी उनके अपना अपने अपनी';
export const indefinite = 'एक';
export const masculineTitles = 'श्री';
export const feminineTitles = 'श्रीमती सुश्री';
export const speakerNouns =
  'राष्ट्रपति प्रधानमंत्री मंत्री मुख्यमंत्री गृहमंत्री राज्यपाल अध्यक्ष प्रवक्ता महापौर मेयर सांसद विधायक निदेशक सचिव महासचिव जनरल न्यायाधीश वकील विशेषज्ञ प्रोफेसर वैज्ञानिक शोधकर्ता पत्रकार गवाह राजदूत डॉक्टर अधिकारी अधीक्षक कमिश्नर आयुक्त कलेक्टर सरकार मंत्रालय पुलिस पार्टी कंपनी एजेंसी अदालत बयान रिपोर्ट सूत्र नेता संगठन विभाग';
export const collectiveNouns =
  'अधिकारियों सूत्रों विशेषज्ञों वैज्ञानिकों पत्रकारों प्रत्यक्षदर्शियों नेताओं डॉक्टरों निवासियों ग्रामीणों वकीलों मंत्रियों';
export const figureNouns = '';
export const anonymousSigns: readonly string[] = ['नाम न छापने', 'सूत्रों'];
export const verbHelpers = 'भी ही यह को यहां आज है था';
export const ofWords = 'के की का';
