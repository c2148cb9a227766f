import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/lint/rules/index.ts';
import { readArguments, WrongArguments } from '../../scripts/check-arguments.ts';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), rules);

describe('the arguments of check', () => {
  it('has warnings, all rules and words for people unless told', () => {
    expect(read('a.txt b.md')).toEqual({
      help: false,
      json: false,
      level: 'warning',
      rules: [],
      files: ['a.txt', 'b.md'],
    });
  });

  it.each([
    ['--json --level info a.txt', { json: true, level: 'info', files: ['a.txt'] }],
    ['a.txt --level=error', { level: 'error', files: ['a.txt'] }],
    ['--rule date --rule number/decimal a.txt', { rules: ['date', 'number/decimal'] }],
    ['--rule date,sum/flow a.txt', { rules: ['date', 'sum/flow'] }],
    ['--json -- --la.txt', { json: true, files: ['--la.txt'] }],
    ['-h', { help: true, files: [] }],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it.each([
    ['', 'Chưa nêu tệp cần kiểm tra.'],
    ['--json', 'Chưa nêu tệp cần kiểm tra.'],
    ['--level lỗi a.txt', 'Không có mức «lỗi». Dùng error (lỗi), warning (nên xem) hoặc info (gợi ý).'],
    ['--level', 'Tùy chọn --level cần một giá trị.'],
    ['--level --json a.txt', 'Tùy chọn --level cần một giá trị.'],
    ['--level= a.txt', 'Tùy chọn --level cần một giá trị.'],
    ['--json=1 a.txt', 'Tùy chọn --json không nhận giá trị.'],
    ['--rules date a.txt', 'Không có tùy chọn «--rules».'],
    ['-x a.txt', 'Không có tùy chọn «-x».'],
    ['--fix ra.docx a.docx', 'Bản này chưa ghi được tệp Word: --fix chưa dùng được.'],
    ['--rule date/invlid a.txt', /^Không có quy tắc «date\/invlid»\. Gần nhất: date\/invalid, /],
    ['--rule lặp-từ a.txt', /^Không có quy tắc «lặp-từ»\. Gần nhất: word\/repeated/],
    ['--rule qqq a.txt', /^Không có quy tắc «qqq»\. Các nhóm: abbreviation, capital, .*word\.$/],
    ['--rule date/ a.txt', /^Không có quy tắc «date\/»\. Gần nhất: date/],
  ])('refuses “%s” with a reason', (line, reason) => {
    expect(() => read(line)).toThrow(WrongArguments);
    expect(() => read(line)).toThrow(reason);
  });
});
