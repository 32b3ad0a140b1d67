/** German words behind which the cause of what stands before them is given. Written for this project. */
export const causes =
  'verursacht durch|ausgelöst durch|wegen|aufgrund|auf grund|infolge|zurückzuführen auf|zurückgeführt auf';
