import { describe, expect, it } from 'vitest';
import data from '../../assets/portals/unreadable.json' with { type: 'json' };
import { parseUnreadable, unreadableProduct } from '../../lib/portal/unreadable.ts';

const products = parseUnreadable(data);
const frame = { src: '', name: '', formAction: '' };

describe('editors that nobody can read', () => {
  it.each([
    ['OnlyOffice', { src: 'https://office.a.vn/8.2.0/web-apps/apps/documenteditor/main/index.html?lang=vi' }],
    ['OnlyOffice', { name: 'frameEditor', src: 'https://a.vn/x' }],
    ['Collabora Online', { src: 'https://a.vn/browser/dist/cool.html?WOPISrc=https%3A%2F%2Fb.vn%2Fwopi' }],
    ['Collabora Online', { formAction: 'https://a.vn/browser/1a2b/cool.html?WOPISrc=x', name: 'van-ban' }],
    ['Word trên web', { src: 'https://a.vn/_layouts/15/WopiFrame.aspx?sourcedoc=%7B1%7D' }],
    [null, { src: 'https://a.vn/web-apps/danh-sach.html' }],
    [null, { src: 'https://a.vn/soan-thao?kieu=word', name: 'frm' }],
  ])('%s', (product, known) => {
    expect(unreadableProduct(products, { ...frame, ...known })).toBe(product);
  });

  it.each([
    ['0.name', [{ addresses: [], frameNames: [] }]],
    ['\\(gốc\\)', {}],
  ])('are refused with the field that is wrong: %s', (field, bad) => {
    expect(() => parseUnreadable(bad)).toThrow(
      new RegExp(`^assets/portals/unreadable\\.json: trường “${field}” không hợp lệ\\.$`),
    );
  });
});
