/** The arguments of `npm run check`. */
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import type { Level, Rule } from '../lib/lint/rule.ts';

export const usage = `Cách dùng: npm run check -- [--json] [--level MỨC] [--rule QUY-TẮC]… TỆP…

  TỆP            tệp .txt, .md, .html; nhiều tệp cách nhau bằng khoảng trắng
  --level MỨC    mức thấp nhất được in: error (lỗi), warning (nên xem, mặc định), info (gợi ý)
  --rule QUY-TẮC chỉ in các chỗ của một quy tắc (date/invalid) hay một nhóm (date); dùng được nhiều lần
  --json         mỗi tệp một dòng JSON, đủ mọi mức và mọi quy tắc

Kết thúc với mã 0 khi không có lỗi, 1 khi có lỗi, 2 khi có tệp không đọc được hoặc sai cách dùng.`;

export interface Arguments {
  help: boolean;
  json: boolean;
  level: Level;
  /** Ids and families; empty = all. */
  rules: string[];
  files: string[];
}

/** What was asked for makes no sense; the message says what would, in Vietnamese. */
export class WrongArguments extends Error {}

const LEVELS: readonly Level[] = ['error', 'warning', 'info'];
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  level: { type: 'string' },
  rule: { type: 'string', multiple: true },
  fix: { type: 'string' },
} as const;

/** Reads the arguments after the script's name. Throws WrongArguments. */
export function readArguments(given: readonly string[], rules: readonly Rule[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  for (const token of tokens)
    if (token.kind === 'option') checkOption(token.name, token.rawName, token.value);
  const help = values.help === true;
  if (!help && positionals.length === 0) throw new WrongArguments('Chưa nêu tệp cần kiểm tra.');
  const named = (Array.isArray(values.rule) ? values.rule : []).flatMap((each) => String(each).split(','));
  return {
    help,
    json: values.json === true,
    level: readLevel(values.level),
    rules: named.map((each) => readRule(each.trim(), rules)),
    files: positionals,
  };
}

function checkOption(name: string, rawName: string, value: string | undefined): void {
  const option = Object.entries(OPTIONS).find(([each]) => each === name)?.[1];
  if (!option) throw new WrongArguments(`Không có tùy chọn «${rawName}».`);
  if (name === 'fix') throw new WrongArguments('Bản này chưa ghi được tệp Word: --fix chưa dùng được.');
  if (option.type === 'boolean' && value !== undefined) {
    throw new WrongArguments(`Tùy chọn ${rawName} không nhận giá trị.`);
  }
  if (option.type === 'string' && (!value || value.startsWith('-'))) {
    throw new WrongArguments(`Tùy chọn ${rawName} cần một giá trị.`);
  }
}

function readLevel(value: unknown = 'warning'): Level {
  const level = LEVELS.find((each) => each === value);
  if (level) return level;
  throw new WrongArguments(`Không có mức «${value}». Dùng error (lỗi), warning (nên xem) hoặc info (gợi ý).`);
}

/** A rule's id or a family, as it stands; else the nearest ones are named. */
function readRule(value: string, rules: readonly Rule[]): string {
  const families = new Set(rules.map(({ id }) => familyOf(id)));
  if (families.has(value) || rules.some(({ id }) => id === value)) return value;
  const names = [...[...families].map((id) => ({ id, name: '' })), ...rules];
  const fuse = new Fuse(names, { keys: ['id', 'name'], threshold: 0.5, ignoreDiacritics: true });
  const near = fuse.search(value, { limit: 3 }).map(({ item }) => item.id);
  throw new WrongArguments(
    near.length > 0
      ? `Không có quy tắc «${value}». Gần nhất: ${near.join(', ')}.`
      : `Không có quy tắc «${value}». Các nhóm: ${[...families].sort().join(', ')}.`,
  );
}

/** «date» of «date/invalid». */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
