/** Too frequent in English to say anything; not kept, except in names of people. */
export const stopWords: ReadonlySet<string> = new Set(
  "a an and are as at be by can for from has have in into is it its of on or that the their these this to was we were which with".split(" "),
);
