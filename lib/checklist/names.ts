const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const toneBehind = (word: string) => word.replace(TONE, '') + (word.match(TONE) ?? []).join('');

/** What is written for a name, in the form of `sameNames`. */
const SHORT = new Map(
  ['ubnd ủy ban nhân dân', 'hđnd hội đồng nhân dân', 'tp thành phố'].map((line) => {
    const [short = '', ...words] = line.normalize('NFD').split(' ');
    return [short, words.map(toneBehind).join(' ')];
  }),
);

/** Names of bodies, places and persons in one form: small letters, tone marks behind their word («hoà» is «hòa»). */
export function nameForm(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[.,;:*_“”"]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => SHORT.get(word) ?? toneBehind(word))
    .join(' ');
}

/** Of nearly all people; whoever has another one is not taken for a person here. */
const SURNAMES = new Set(
  [
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh hà lương trịnh đoàn mai đào trương lâm',
    'tạ cao châu tô thái thân tống kiều lục nông hứa quách phùng vương triệu la chu tăng lưu bạch từ khổng quang lại',
    'nghiêm doãn viên đàm phí thạch sơn kim danh giáp mạc ông âu ninh khúc mã nhâm ma lò vi sầm hoa cù tôn',
  ]
    .join(' ')
    .split(' ')
    .map(nameForm),
);

/** The name of a person in a choice: «Nguyễn Văn An - Giám đốc», «Giám đốc: TS. Nguyễn Văn An»; null when it names none. */
export function personIn(choice: string): string | null {
  const pieces = choice.split(/\s[-–]\s|[:;,()|/]|(?<=\p{L}S)\.\s?/u).map((piece) => piece.trim());
  const isPerson = (piece: string) => {
    const words = piece.split(/\s+/u);
    const [surname = ''] = words;
    return (
      words.length >= 2 &&
      words.length <= 6 &&
      words.every((word) => /^\p{Lu}\p{L}*$/u.test(word)) &&
      SURNAMES.has(nameForm(surname))
    );
  };
  return pieces.find(isPerson) ?? null;
}
