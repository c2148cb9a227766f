/** A text that begins as a task («Tiếp tục …», «Giao …») is rather a sentence than the name of a topic. */
export const COMMAND =
  /^(?:tiếp tục|tăng cường|đẩy mạnh|thực hiện|tổ chức|chỉ đạo|chủ động|triển khai|phối hợp|tham mưu|giao|phân công|đề nghị|phấn đấu|quan tâm|chú trọng|nâng cao|tập trung|hoàn thành|xây dựng|rà soát|bố trí)(?!\p{L})/iu;
