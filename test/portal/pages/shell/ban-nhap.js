const paragraph = (text) => `<p style="font-family:Times New Roman,Times,serif">${text}</p>`;

/** The documents that stand open as tabs; each has the id of its view before every id of its own. */
export const documents = [
  {
    view: 'view17',
    title: 'Báo cáo xúc tiến thương mại',
    abstract: 'Báo cáo kết quả xúc tiến thương mại 10 tháng năm 2026',
    body: [
      '<strong>BÁO CÁO</strong>',
      'Thực hiện Kế hoạch số 46/KH-UBND ngày 5/2/2026 của Ủy ban nhân dân tỉnh, Phòng Quản lý thương mại báo cáo kết quả như sau:',
      '<strong>I. KẾT QUẢ THỰC HIỆN</strong>',
      'Đã tổ chức 05 phiên chợ hàng Việt tại các xã miền núi, 214 gian hàng tham gia. Các các doanh nghiệp đánh giá cao khâu tổ chức; mức độ hài lòng đạt <strong>99.2%</strong>.',
      'Doanh thu bán hàng đạt 3.460 triệu đồng, tăng so với cùng kỳ năm trước.',
      '<strong>II. KHÓ KHĂN</strong>',
      'Chi phí vận chuyển đến vùng xa còn lớn; một số gian hàng chưa niêm yết giá.',
    ]
      .map(paragraph)
      .join('\n'),
  },
  {
    view: 'view23',
    title: 'Tờ trình kinh phí',
    abstract: 'Tờ trình về kinh phí hội chợ cuối năm 2026',
    body: [
      '<strong>TỜ TRÌNH</strong>',
      'Căn cứ Quyết định số 1182/QĐ-UBND ngày 9/1/2026 của Ủy ban nhân dân tỉnh, Phòng kính trình Giám đốc Sở phê duyệt kinh phí tổ chức hội chợ.',
      'Tổng dự toán là 480 triệu đồng.',
    ]
      .map(paragraph)
      .join('\n'),
  },
];
