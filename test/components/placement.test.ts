import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, placeReminder } from '../../components/placement.ts';
import type { Rect } from '../../components/state.ts';

const screen = { width: 1366, height: 768 };
const card = { width: 340, height: 190 };
const reminder = { width: 400, height: 340 };

function rectAt(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(rect: Rect, place: { left: number; top: number }, size: { width: number; height: number }) {
  return (
    rect.left < place.left + size.width &&
    place.left < rect.right &&
    rect.top < place.top + size.height &&
    place.top < rect.bottom
  );
}

describe('the card', () => {
  it('stands under its words, and above them near the bottom', () => {
    expect(placeCard(rectAt(400, 300, 80, 22), card, screen)).toMatchObject({ left: 370, top: 331 });
    expect(placeCard(rectAt(400, 700, 80, 22), card, screen).top).toBe(700 - 9 - card.height);
  });

  it('never covers its words and never leaves the screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 0, max: 740 }), (left, top) => {
        const rect = rectAt(left, top, 60, 22);
        const place = placeCard(rect, card, screen);
        expect(overlap(rect, place, card)).toBe(false);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + card.width).toBeLessThanOrEqual(screen.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + card.height).toBeLessThanOrEqual(screen.height - 8);
      }),
    );
  });

  it('shrinks where the screen is low', () => {
    const low = { width: 683, height: 340 };
    const rect = rectAt(100, 150, 60, 22);
    const place = placeCard(rect, card, low);
    expect(overlap(rect, place, { width: card.width, height: place.maxHeight })).toBe(false);
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(low.height - 8);
  });
});

describe('the reminder', () => {
  it('never covers the button that it speaks of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1280 }), fc.integer({ min: 0, max: 730 }), (left, top) => {
        const button = rectAt(left, top, 78, 32);
        expect(overlap(button, placeReminder(button, reminder, screen), reminder)).toBe(false);
      }),
    );
  });

  it('stands in the middle when the button is not known', () => {
    expect(placeReminder(null, reminder, screen)).toEqual({ left: 483, top: 214 });
  });
});
