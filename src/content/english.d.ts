/** The English texts of a document in their places (scripts/vite/englishApart.ts). */
declare module '*.json?english' {
  const texts: object;
  export default texts;
}
