/** A stand-in for a paper's thumbnail: its first page, drawn from the address so that each looks its own. */
export function drawThumbnail(address: string): string {
  const random = createRandom(address);
  const bars: string[] = [];
  const bar = (x: number, y: number, width: number, height: number, gray: number) =>
    bars.push(
      `<rect x="${x}" y="${y}" width="${Math.round(width)}" height="${height}" rx="2" fill="rgb(${gray},${gray},${gray})"/>`,
    );
  bar(70, 42, 300 + random() * 200, 20, 40);
  if (random() > 0.4) bar(150, 72, 160 + random() * 180, 20, 40);
  bar(190, 110, 200 + random() * 50, 8, 140);
  for (let y = 146; y < 380; y += 13) {
    bar(50, y, 225 - random() * 30, 6, 185);
    bar(325, y, 225 - random() * 30, 6, 185);
  }
  const figure = `<rect x="325" y="${180 + Math.round(random() * 60)}" width="225" height="96" fill="hsl(${Math.round(random() * 360)} 45% 82%)"/>`;
  return svg(600, 400, `<rect width="600" height="400" fill="#fff"/>${bars.join('')}${figure}`);
}

/** A stand-in for an avatar. */
export function drawAvatar(address: string): string {
  const hue = Math.round(createRandom(address)() * 360);
  return svg(32, 32, `<rect width="32" height="32" fill="hsl(${hue} 60% 65%)"/>`);
}

function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

function createRandom(seed: string): () => number {
  let state = 0;
  for (const letter of seed) state = (Math.imul(state, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
