/** Words that say that a part is left out, or that the numbers that follow are about something else. */
export const NOT_PARTS =
  /(?<!\p{L})(?:khác|còn lại|v\.v|tăng|giảm|so với|cùng kỳ|trong đó|riêng|nhất là|đạt(?= (?:\d|tỷ lệ|kết quả))(?! (?:tỷ lệ )?[\d.,]{1,6} ?%)|bình quân|trung bình|mỗi|hơn|gần|khoảng|(?<!cấp )(?:trên|dưới)(?= (?:\d|tổng)))(?!\p{L})|…|\.\.\./iu;
