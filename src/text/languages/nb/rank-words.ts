/** Norwegian words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vise vice fungerende tidligere nest assisterende eks';
