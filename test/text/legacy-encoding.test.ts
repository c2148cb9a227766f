import { describe, expect, it } from 'vitest';
import { fromTcvn3, fromVni } from '../../lib/text/legacy-encoding.ts';
import { isSyllable } from '../../lib/text/syllable.ts';

describe('text in old fonts', () => {
  it.each([
    [
      'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc',
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
    ],
    [
      'Uû ban nh©n d©n, c¬ quan, ®­îc, b»ng, ¨n, ®Òu, ý kiÕn',
      'Uỷ ban nhân dân, cơ quan, được, bằng, ăn, đều, ý kiến',
    ],
    ['T×nh h×nh thùc hiÖn n¨m 2005', 'Tình hình thực hiện năm 2005'],
  ])('TCVN3: «%s»', (written, meant) => {
    expect(fromTcvn3(written)).toBe(meant);
  });

  it.each([
    [
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc',
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
    ],
    ['UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'],
    [
      'Tình hình thöïc hieän, ñöôïc, cô sôû, baèng, kyõ thuaät',
      'Tình hình thực hiện, được, cơ sở, bằng, kỹ thuật',
    ],
  ])('VNI: «%s»', (written, meant) => {
    expect(fromVni(written)).toBe(meant);
  });
});

describe('isSyllable', () => {
  it.each('nghiêng Uỷ quyết khuya hoà giặt người oanh ưu ì Đắk quốc xoong'.split(' '))(
    'takes «%s»',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each('señor Straße bcd áà zèbre thanhx'.split(' '))('refuses «%s»', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
