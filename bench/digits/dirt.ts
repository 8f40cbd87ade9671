import type { SKRSContext2D } from '@napi-rs/canvas';
import { between, pick, type Random } from './random.ts';
import type { Box } from './scan.ts';

/** A scratch through the ink, a speck, or what is left of a border. */
export function drawDirt(page: SKRSContext2D, random: Random, box: Box, em: number): void {
  const paper = `rgb(${between(random, 225, 250)},240,240)`;
  const kind = random();
  if (kind < 0.35) {
    page.strokeStyle = paper;
    page.lineWidth = between(random, 0.02, 0.06) * em;
    page.beginPath();
    page.moveTo(box.x, box.y + between(random, 0.2, 0.8) * box.height);
    page.lineTo(box.x + box.width, box.y + between(random, 0.2, 0.8) * box.height);
    page.stroke();
    return;
  }
  page.fillStyle = `rgb(0,0,${between(random, 0, 120)})`;
  if (kind < 0.65) {
    const size = between(random, 0.02, 0.07) * em;
    page.fillRect(box.x + random() * box.width, box.y + random() * box.height, size, size);
  } else if (kind < 0.85) {
    page.fillRect(box.x + pick(random, [0, box.width - 2]), box.y, 2, box.height * pick(random, [0.5, 1, 1]));
  } else {
    page.fillRect(box.x, box.y + pick(random, [0, box.height - 2]), box.width * pick(random, [0.5, 1, 1]), 2);
  }
}
