/** The bytes of TCVN 5712:1993 VN3 («ABC» fonts) as Windows-1252 shows them, each with the letter it stands for. */
const TCVN3 = pairs(
  'µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ \u00adư õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ' +
    '¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư',
);

/** VNI-Windows writes a vowel and then its marks; these letters stand alone. */
const VNI_ALONE = pairs('ôơ öư íí ìì æỉ óĩ òị îỵ ñđ');
const VNI_MARKS = new Map([
  ...['ù\u0301', 'ø\u0300', 'û\u0309', 'õ\u0303', 'ï\u0323', 'â\u0302', 'ê\u0306'].map(pairOf),
  ...['á\u0302\u0301', 'à\u0302\u0300', 'å\u0302\u0309', 'ã\u0302\u0303', 'ä\u0302\u0323'].map(pairOf),
  ...['é\u0306\u0301', 'è\u0306\u0300', 'ú\u0306\u0309', 'ü\u0306\u0303', 'ë\u0306\u0323'].map(pairOf),
]);
const VNI = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ôöíìæóòîñ]/giu;

/** Reads text in a TCVN3 font as Unicode. Any string; what is no letter of that encoding stays. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/gu, (char) => TCVN3.get(char) ?? char);
}

/** Reads text in a VNI-Windows font as Unicode. Any string; what is no letter of that encoding stays. */
export function fromVni(text: string): string {
  return text.replace(VNI, (found, ...groups: unknown[]) => {
    const [vowel, mark] = groups.slice(0, 6).filter((group) => typeof group === 'string');
    const base = likeCase(VNI_ALONE, vowel ?? found) ?? vowel ?? found;
    return (base + (VNI_MARKS.get(mark?.toLowerCase() ?? '') ?? '')).normalize('NFC');
  });
}

function likeCase(letters: ReadonlyMap<string, string>, char: string): string | undefined {
  const lower = char.toLowerCase();
  const meant = letters.get(lower);
  return lower === char ? meant : meant?.toUpperCase();
}

function pairs(written: string): Map<string, string> {
  return new Map(written.split(' ').map(pairOf));
}

function pairOf(pair: string): [string, string] {
  return [pair.slice(0, 1), pair.slice(1)];
}
