/** Italian words behind which the cause of what stands before them is given. Written for this project. */
export const causes = 'causato da|causata da|provocato da|provocata da|a causa di|dovuto a|dovuta a|in seguito a';
