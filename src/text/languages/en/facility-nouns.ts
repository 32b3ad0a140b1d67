/** Last words of English names of buildings and grounds, in which an office is part of the name: "General Hospital". Own compilation. */
export const facilityNouns =
  'hospital hotel airport street avenue road square house building center centre park university college school library church cathedral bridge theater theatre hall stadium museum palace tower mall station island islands county city lake mountain river beach hill hills';
