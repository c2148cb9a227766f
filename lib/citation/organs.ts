import { fold } from '../text/fold.ts';

/** What the name of a body says when it may sign with these letters; folded. */
const NAMED: ReadonlyMap<string, readonly string[]> = new Map([
  ['CP', ['chinh phu']],
  ['TTg', ['thu tuong']],
  ['TW', ['trung uong', 'bo chinh tri', 'ban bi thu', 'tong bi thu']],
  ['TU', ['tinh uy', 'thanh uy', 'tinh dang bo', 'thanh pho', 'tinh']],
  ['QH', ['quoc hoi']],
  ['UBTVQH', ['thuong vu quoc hoi']],
  ['UBND', ['uy ban nhan dan', 'ubnd', 'chu tich', 'tinh', 'thanh pho', 'huyen', 'xa', 'phuong']],
  ['HĐND', ['hoi dong nhan dan', 'hdnd', 'tinh', 'thanh pho', 'huyen', 'xa', 'phuong']],
  ['VPCP', ['van phong chinh phu']],
  ['TTCP', ['thanh tra']],
  ['BNV', ['noi vu']],
  ['BTC', ['tai chinh']],
  ['BCT', ['cong thuong']],
  ['BCA', ['cong an']],
  ['BQP', ['quoc phong']],
  ['BTP', ['tu phap']],
  ['BYT', ['y te']],
  ['BXD', ['xay dung']],
  ['BGDĐT', ['giao duc']],
  ['BKHCN', ['khoa hoc']],
  ['BTTTT', ['thong tin']],
  ['BTNMT', ['tai nguyen']],
  ['BLĐTBXH', ['lao dong']],
  ['BGTVT', ['giao thong']],
  ['BKHĐT', ['ke hoach']],
]);
/** The letters of the departments of a province, and what each is called; folded. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map([
  ['SNV', 'so noi vu'],
  ['STC', 'so tai chinh'],
  ['STP', 'so tu phap'],
  ['SCT', 'so cong thuong'],
  ['SXD', 'so xay dung'],
  ['SYT', 'so y te'],
  ['SGDĐT', 'so giao duc'],
  ['SKHCN', 'so khoa hoc'],
  ['SNNMT', 'so nong nghiep'],
]);
const NAMED_DEPARTMENTS = [...DEPARTMENTS.values()];
const COMMITTEE = /^(?:uy ban nhan dan|ubnd|chu tich (?:uy ban nhan dan|ubnd))(?![a-z])/;
const COUNCIL = /^(?:thuong truc )?(?:hoi dong nhan dan|hdnd)(?![a-z])/;
/** Bodies whose names are unmistakable at the head of an issuer. */
const KNOWN_BODY =
  /^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi|bo chinh tri|ban bi thu|bo (?:noi vu|tai chinh|cong thuong|cong an|quoc phong|tu phap|y te|xay dung)|tinh uy|thanh uy|van phong chinh phu|thanh tra chinh phu)(?![a-z])/;

/** True when a body of that name surely has other letters than these: «CP» of «Thủ tướng Chính phủ». */
export function isOtherOrgan(letters: string, issuer: string): boolean {
  const name = fold(issuer).trim();
  const department = DEPARTMENTS.get(letters);
  if (department !== undefined)
    return !name.startsWith(department) && NAMED_DEPARTMENTS.some((other) => name.startsWith(other));
  // They give no symbol of one another, where several have signed the first leads.
  if (letters === 'HĐND') return COMMITTEE.test(name) && !/hoi dong|hdnd/.test(name);
  if (letters === 'UBND') return COUNCIL.test(name) && !/uy ban|ubnd/.test(name);
  const own = NAMED.get(letters.replace(/\d+$/, ''));
  if (!own || !KNOWN_BODY.test(name)) return false;
  // The letters of the Government are not those of bodies that bear its name.
  if (letters === 'CP') return !name.startsWith('chinh phu');
  if (letters.startsWith('QH')) return !name.startsWith('quoc hoi');
  return !own.some((words) => name.includes(words));
}
