import { isOpposite, readChanges } from '../../figures/changes.ts';
import { type Claim, type Denial, readClaims, readDenials } from '../../figures/claims.ts';
import { readPeriod } from '../../report/period.ts';
import { byBlock, collect, inEachBlock } from '../by-block.ts';
import { plannedBlocks } from '../plans.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'report/contradiction',
  name: 'Nhận định trái số liệu',
  level: 'warning',
  description:
    'Nhận định phải khớp với số liệu của chính báo cáo: đã có hồ sơ quá hạn thì không ghi “100% đúng hạn”; số giảm thì không ghi “tăng”.',
  basis: 'Thông lệ; biểu II.06a/VPCP/KSTT, Thông tư số 01/2020/TT-VPCP',
  examples: {
    good: [
      'BÁO CÁO\nKết quả cải cách hành chính năm 2026\nĐã giải quyết 490 hồ sơ, quá hạn 5 hồ sơ.\nNăm 2025, 100% hồ sơ được giải quyết đúng hạn.',
      'Giải quyết 490 hồ sơ (đúng hạn 490 hồ sơ, quá hạn 0 hồ sơ).\n100% hồ sơ được giải quyết đúng hạn.',
      'Giải quyết 490 hồ sơ, quá hạn 5 hồ sơ.\nPhấn đấu 100% hồ sơ giải quyết đúng hạn.',
      'Tiếp nhận 03 đơn khiếu nại.\nKhông phát sinh đơn tố cáo.',
      'Tại cơ quan Sở không có đơn khiếu nại; các đơn vị trực thuộc tiếp nhận 03 đơn khiếu nại.',
      'Tiếp 135 lượt, tăng 15 lượt so với cùng kỳ (120 lượt).',
      'Giải quyết 490 hồ sơ, quá hạn 5 hồ sơ.\n100% hồ sơ lĩnh vực hóa chất được giải quyết đúng hạn.',
      'Tiếp 135 lượt, giảm so với cùng kỳ (15 lượt).',
      'Giải quyết 45/50 hồ sơ, tăng so với cùng kỳ (48 hồ sơ).',
    ],
    bad: [
      {
        text: 'BÁO CÁO\nKết quả cải cách hành chính năm 2026\nNăm 2026 đã giải quyết 490 hồ sơ, quá hạn 5 hồ sơ.\nNăm 2026, 100% hồ sơ được giải quyết đúng hạn.',
        fixed: null,
      },
      {
        text: 'Đã giải quyết 490 hồ sơ (đúng hạn 485 hồ sơ, quá hạn 5 hồ sơ).\n100% hồ sơ được giải quyết đúng hạn.',
        fixed: null,
      },
      { text: 'Đã giải quyết 490 hồ sơ, trễ hạn 5 hồ sơ. Không có hồ sơ trễ hạn.', fixed: null },
      { text: 'Trả kết quả đúng hạn 100% hồ sơ. Có 3 hồ sơ trễ hạn phải xin lỗi.', fixed: null },
      { text: 'Tiếp 100 lượt, tăng so với cùng kỳ (120 lượt).', fixed: null },
      { text: 'Tiếp 135 lượt, giảm 15 lượt so với cùng kỳ năm 2025 (120 lượt).', fixed: null },
      {
        text: 'Trong năm không phát sinh đơn thư khiếu nại, tố cáo. Đã giải quyết 03 đơn khiếu nại phát sinh trong năm.',
        fixed: null,
      },
      { text: 'Tiếp nhận 03 đơn tố cáo.\nTrong kỳ không phát sinh đơn khiếu nại, tố cáo.', fixed: null },
    ],
  },
  check({ blocks, outline, documentDate }) {
    const denials = denialsIn(blocks);
    const denied = claimsIn(blocks).flatMap(({ block, claim }) => deny(claim, block, denials) ?? []);
    if (denied.length === 0) return oppositeChanges(blocks);
    const isPlanned = plannedBlocks(outline);
    const year = readPeriod(outline, documentDate)?.to.slice(0, 4);
    const isOfReport = ({ years }: Claim) => years.every((each) => each === year);
    const certain = denied.filter(({ block, claim }) => !isPlanned(block) && isOfReport(claim));
    return [...oppositeChanges(blocks), ...certain.map(({ finding }) => finding)];
  },
};

const readBlock = byBlock(({ block: { text }, numbers }) => ({
  claims: readClaims(text),
  denials: readDenials(text, numbers),
}));

const denialsIn = collect((facts) => readBlock(facts).denials);
const claimsIn = collect((facts) => readBlock(facts).claims.map((claim) => ({ block: facts.index, claim })));

interface Denied {
  block: number;
  claim: Claim;
  finding: RuleFinding;
}

function deny(claim: Claim, block: number, denials: readonly Denial[]): Denied | null {
  const denial = denials.find(({ topics, unit }) => topics.includes(claim.topic) && unit === claim.unit);
  if (!denial) return null;
  const message = `Nhận định phải khớp với số liệu: báo cáo ghi ${denial.words}.`;
  return { block, claim, finding: { block, start: claim.start, end: claim.end, message, fix: null } };
}

const oppositeChanges = inEachBlock(({ block: { text }, numbers }) =>
  readChanges(text, numbers)
    .filter(isOpposite)
    .map(({ rises, now, base, difference, rate, span }) => ({
      ...span,
      message: `Phải ghi “${rises ? 'giảm' : 'tăng'}”: kỳ này ${now?.written}, kỳ so sánh ${base?.written}.`,
      fix: null,
      ...(difference || rate || rises ? { level: 'error' } : {}),
    })),
);
