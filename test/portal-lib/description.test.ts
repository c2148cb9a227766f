import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import released from '../../assets/portals/released-hosts.json' with { type: 'json' };
import { buttonRoles, fieldNames, parsePortals } from '../../lib/portal/description.ts';
import { described, files, generic, portals } from './descriptions.ts';

const common = { id: 'generic', name: 'Chung' };
const parse = (...data: object[]) =>
  parsePortals(data.map((each, index) => ({ file: `${index}.json`, data: each })));

describe('the descriptions of portals', () => {
  it('are all taken in, each under the name of its file, the generic one first', () => {
    const ids = files.map(({ file }) => file.replace(/^.*\/|\.json$/g, ''));
    expect(portals.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(generic.id).toBe('generic');
  });

  it('know every field and every kind of button by Vietnamese words on a portal that nobody described', () => {
    for (const name of fieldNames) expect([name, generic.fields[name].labels]).not.toEqual([name, []]);
    for (const role of buttonRoles) expect([role, generic.buttons[role].words]).not.toEqual([role, []]);
    expect(generic.ordinarySecrecy).toContain('');
    expect(generic.hosts).toEqual([]);
  });

  it.each(files)('$file says how its pages are known, and what they say as people read it', ({ data }) => {
    const portal = described(data.id);
    if (portal !== generic)
      expect([...portal.hosts, ...portal.paths, ...portal.fingerprints].length).toBeGreaterThan(0);
    const words = [
      portal.name,
      ...fieldNames.flatMap((name) => portal.fields[name].labels),
      ...buttonRoles.flatMap((role) => portal.buttons[role].words),
      ...portal.signedStates,
    ];
    for (const each of words) expect(each).toBe(each.normalize('NFC').trim().replace(/[:*]/g, ''));
    for (const each of portal.ordinarySecrecy) expect(each).toBe(each.toLocaleLowerCase('vi'));
  });

  it.each(files)('$file takes no word for two kinds of buttons', ({ data }) => {
    const { buttons } = described(data.id);
    const all = buttonRoles.flatMap((role) => [...buttons[role].words, ...buttons[role].names]);
    expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  });

  it.each(files)('$file says only what the generic one does not', ({ data }) => {
    if (data.id === 'generic') return;
    const known = files.find((each) => each.data.id === 'generic')?.data;
    for (const [name, { labels = [], names = [] }] of Object.entries<Record<string, string[]>>(
      data.fields ?? {},
    )) {
      expect(labels.filter((each) => known.fields[name].labels?.includes(each))).toEqual([]);
      expect(names.filter((each) => known.fields[name].names?.includes(each))).toEqual([]);
    }
  });

  it.each(files)('$file names no host that was not released, unless the user has to allow it', ({ data }) => {
    const covers = (host: string) =>
      released.some((pattern) => {
        const allowed = pattern.slice('*://'.length, -'/*'.length);
        return allowed === host || allowed === `*.${host}`;
      });
    expect((data.hosts ?? []).filter((host: string) => !covers(host))).toEqual([]);
    expect((data.optionalHosts ?? []).filter(covers)).toEqual([]);
  });

  it.each(portals)('$id stands in the table for those who run portals', ({ name }) => {
    expect(readFileSync('docs/cong-lam-viec.md', 'utf8')).toContain(`| **${name}**`);
  });

  it('belong to one family each host', () => {
    const hosts = portals.flatMap((each) => each.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });
});

describe('a file of a portal', () => {
  it('adds to what all have in common, its own words first', () => {
    const [, own] = parse(
      {
        ...common,
        fields: { trichYeu: { labels: ['Trích yếu'], names: ['a'] } },
        ordinarySecrecy: ['thường'],
        signedStates: ['Đã ký số'],
        buttons: { save: { words: ['Lưu', 'Cập nhật'] }, submit: { words: ['Trình ký'] } },
      },
      {
        id: 'rieng',
        name: 'Riêng',
        hosts: ['a.vn'],
        optionalHosts: ['b.vn'],
        fields: { trichYeu: { names: ['b'], maxLength: 250 }, tepDinhKem: { required: true } },
        ordinarySecrecy: ['phổ biến'],
        buttons: { submit: { words: ['Cập nhật'], names: ['btnUpdate'] } },
        actsOn: 'mousedown',
      },
    );
    expect(own).toMatchObject({
      hosts: ['a.vn', 'b.vn'],
      fields: {
        trichYeu: { labels: ['Trích yếu'], names: ['b', 'a'], maxLength: 250, required: false },
        tepDinhKem: { labels: [], maxLength: null, required: true },
      },
      ordinarySecrecy: ['phổ biến', 'thường'],
      signedStates: ['Đã ký số'],
      buttons: {
        save: { words: ['Lưu'] },
        submit: { words: ['Cập nhật', 'Trình ký'], names: ['btnUpdate'] },
      },
      actsOn: 'mousedown',
    });
  });

  it.each([
    ['id', { id: 'Cổng', name: 'a' }],
    ['name', { id: 'a' }],
    ['buttons.submit.words.0', { id: 'a', name: 'a', buttons: { submit: { words: [1] } } }],
    ['buttons.gui', { id: 'a', name: 'a', buttons: { gui: {} } }],
    ['fields.lanhDao', { id: 'a', name: 'a', fields: { lanhDao: {} } }],
    ['fields.trichYeu.maxLength', { id: 'a', name: 'a', fields: { trichYeu: { maxLength: 0 } } }],
    ['actsOn', { id: 'a', name: 'a', actsOn: 'keydown' }],
    ['extra', { id: 'a', name: 'a', extra: true }],
    ['(gốc)', 'generic'],
  ])('is refused with its name and that of the bad field %s', (field, data) => {
    const given = [
      { file: 'generic.json', data: common },
      { file: 'b.json', data },
    ];
    expect(() => parsePortals(given)).toThrow(`b.json: trường “${field}” không hợp lệ.`);
  });

  it('is not enough without the generic one', () => {
    expect(() => parse({ id: 'rieng', name: 'Riêng' })).toThrow('assets/portals: thiếu tệp generic.json.');
  });
});
