import { describe, expect, it } from 'vitest';
import hosts from '../../assets/portals/hosts.json' with { type: 'json' };
import { hostPatterns } from '../../lib/portal/hosts.ts';
import { neverRead } from '../../lib/portal/never-read.ts';

const small = {
  explicit: ['*.a.vn', 'dhtn.b.vn'],
  labels: ['qlvb', 'egov'],
  provinces: ['hue'],
  excluded: ['sso.a.vn'],
};

describe('the default hosts', () => {
  it('are the explicit ones and every label of every province, in order, each once', () => {
    expect(hostPatterns({ ...small, explicit: [...small.explicit, 'qlvb.hue.gov.vn'] })).toEqual({
      matches: ['*://*.a.vn/*', '*://dhtn.b.vn/*', '*://egov.hue.gov.vn/*', '*://qlvb.hue.gov.vn/*'],
      excluded: ['*://sso.a.vn/*'],
    });
  });

  it.each([
    ['explicit.0', { ...small, explicit: ['*'] }],
    ['explicit.0', { ...small, explicit: ['https://a.vn'] }],
    ['explicit.1', { ...small, explicit: ['a.vn', 'a.*.vn'] }],
    ['labels.0', { ...small, labels: ['Qlvb'] }],
    ['provinces', { ...small, provinces: 'hue' }],
    ['\\(gốc\\)', { ...small, more: [] }],
    ['\\(gốc\\)', null],
  ])('are refused with the name of the bad field %s', (field, data) => {
    expect(() => hostPatterns(data)).toThrow(
      new RegExp(`^assets/portals/hosts\\.json: trường “${field}” không hợp lệ\\.$`),
    );
  });

  it('never grant a whole country or everything', () => {
    for (const pattern of hostPatterns(hosts).matches) {
      const labels = pattern.slice('*://'.length, -'/*'.length).replace(/^\*\./, '').split('.');
      expect(labels.length, pattern).toBeGreaterThanOrEqual(2);
      expect(labels.join('.'), pattern).not.toMatch(/^(gov|com|edu|org|net)\.vn$/);
    }
  });
});

describe('pages that are never read', () => {
  it.each([
    'https://sso.tinh.gov.vn/',
    'https://dangnhap.tinh.gov.vn/x',
    'https://dichvucong.gov.vn/p',
    'https://dichvucong.tinh.gov.vn/p',
    'https://a.dichvucong.gov.vn/p',
    'http://xacthuctaptrung.gov.vn/',
    'https://qlvb.tinh.gov.vn/PassportV3/index',
    'https://qlvb.tinh.gov.vn/vpdt/Login.aspx?ReturnUrl=%2f',
    'http://domino.tinh.gov.vn/names.nsf?Login',
  ])('%s', (href) => {
    expect(neverRead(new URL(href))).toBe(true);
  });

  it.each([
    'https://qlvb.tinh.gov.vn/vanban/di?id=1',
    'https://vpdt.tinh.gov.vn/lich-su-login-gan-day',
    'https://sso-khac.tinh.gov.vn/',
    'https://egov.tinh.gov.vn/names.nsf/vanban',
    'http://10.0.0.5:8080/qlvb',
  ])('not %s', (href) => {
    expect(neverRead(new URL(href))).toBe(false);
  });
});
