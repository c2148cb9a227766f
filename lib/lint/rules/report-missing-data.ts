import { placeAt } from '../report-places.ts';
import type { DocumentRule } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'report/missing-data',
  name: 'Nội dung thiếu số liệu',
  level: 'warning',
  description:
    'Tiếp công dân, cải cách hành chính và thực hiện dân chủ có số liệu của kỳ báo cáo, hoặc ghi rõ “không phát sinh”.',
  basis: 'Đề cương của cơ quan nhận báo cáo',
  examples: {
    good: [
      'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ\n1. Tiếp công dân\nĐã tiếp 12 lượt công dân.',
      'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ\n1. Tiếp công dân\nTrong năm không phát sinh.',
      'BÁO CÁO\nTình hình sản xuất năm 2025\nI. KẾT QUẢ\n1. Tiếp công dân\nBố trí phòng tiếp.',
      'KẾ HOẠCH\nCông tác dân vận chính quyền năm 2026\nI. NỘI DUNG\n1. Tiếp công dân\nTiếp công dân định kỳ.',
    ],
    bad: [
      {
        text: 'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ\n1. Tiếp công dân\nLịch tiếp được niêm yết.',
        fixed: null,
      },
      {
        text: 'BÁO CÁO\nCông tác cải cách hành chính quý I năm 2026\nI. KẾT QUẢ\n1. Cải cách thủ tục hành chính\nThủ tục được rà soát kịp thời.',
        fixed: null,
      },
      {
        text: 'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ\nViệc thực hiện dân chủ ở cơ sở đạt kết quả tốt.',
        fixed: null,
      },
    ],
  },
  check(facts) {
    const items = facts.report?.mandatory ?? [];
    return items.flatMap(({ status, start, missingData }) => {
      if (status !== 'no-data' || start === null) return [];
      // A plan lacks but one thing, its tasks: they cannot be absent.
      const none = missingData.length > 1 ? '; không phát sinh thì ghi rõ' : '';
      const message = `Chưa có ${missingData.join(', ')}${none}.`;
      return [{ ...placeAt(facts, start), message, fix: null }];
    });
  },
};
