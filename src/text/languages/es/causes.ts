/** Spanish words behind which the cause of what stands before them is given. Written for this project. */
export const causes = 'causado por|causada por|provocado por|provocada por|a causa de|debido a|por culpa de|a raíz de';
