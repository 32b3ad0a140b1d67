/** A noun, and the noun with the particles of a subject and others that Korean writes together with it. */
const forms = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) =>
      ['', '은', '는', '이', '가', '도', '에', '의', '와', '과', '께서'].map((particle) => word + particle),
    )
    .join(' ');

/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  '말했다 말한다 밝혔다 밝힌 전했다 설명했다 강조했다 덧붙였다 주장했다 발표했다 지적했다 답했다 경고했다 언급했다 보도했다 확인했다 부인했다 반박했다 토로했다 호소했다 썼다 적었다 했다 당부했다 비판했다 인정했다 약속했다 고 라고 라며 이라고 이라며 고말했다 라고말했다';
export const clauseVerbs =
  '말했다 밝혔다 전했다 설명했다 강조했다 덧붙였다 주장했다 발표했다 지적했다 경고했다 보도했다 확인했다 당부했다 인정했다';
export const accordingTo: readonly string[] = [];
export const accordingBehind: readonly string[] = ['에 따르면', '따르면', '에 의하면', '의하면'];
export const thatWords = '';
export const masculine = '그는 그가';
export const feminine = '그녀는 그녀가';
export const plural = '이들은 그들은';
export const firstPerson = '나는 우리는 저는';
export const speakerNouns = forms(
  '대통령 총리 장관 차관 대변인 시장 도지사 지사 의원 대표 위원장 원장 청장 서장 국장 실장 사장 회장 교수 박사 변호사 판사 검사 검찰 전문가 기자 목격자 대사 장군 의사 관계자 소식통 정부 경찰 소방 소방당국 당국 법원 회사 통신 보고서 부처 군 후보 감독 주민',
);
export const collectiveNouns = forms('관계자들 전문가들 목격자들 주민들 당국자들 기자들 의사들 소식통들');
export const anonymousSigns: readonly string[] = ['익명', '관계자'];
export const verbHelpers = '고 라고 이라고 라며 또 이어';
export const ofWords = '';
