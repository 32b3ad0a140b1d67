/** French words behind which the cause of what stands before them is given. Written for this project. */
export const causes =
  'causé par|causée par|provoqué par|provoquée par|à cause de|en raison de|dû à|due à|à la suite de|déclenché par';
