/** By how many letters put in, left out or changed the one becomes the other: for names, which are short. */
export function countSlips(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const letter of one) {
    let left = (above[0] ?? 0) + 1;
    above = above.map((up, at) => {
      if (at === 0) return left;
      const changed = (above[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      return (left = Math.min(left, up, changed - 1) + 1);
    });
  }
  return above.at(-1) ?? 0;
}
