/** Greek words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'αντιπρόεδρος υφυπουργός αναπληρωτής αναπληρώτρια αντι πρώην βοηθός';
