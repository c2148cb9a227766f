import { describe, expect, it } from 'vitest';
import { portalAround } from '../../lib/portal/which.ts';
import { portals } from './descriptions.ts';

/** An element of a page at that address, in a frame of one at each address that follows; `holds` is all that is on them. */
function elementAt(addresses: string[], holds: string[] = []): Element {
  const [address = '', ...around] = addresses;
  const frameElement = around.length > 0 ? elementAt(around, holds) : null;
  const querySelector = (selector: string) => (holds.includes(selector) ? {} : null);
  return {
    ownerDocument: { location: new URL(address), defaultView: { frameElement }, querySelector },
  } as unknown as Element;
}

describe('the family of portals a page belongs to', () => {
  it.each([
    ['its host', ['https://quan.vnptioffice.vn/'], 'vnpt-ioffice'],
    ['the host of a family, at a port', ['http://qlvb.hpnet.vn:8080/vpdt/a.aspx'], 'hai-phong-webforms'],
    ['its path, on a host nobody knows', ['https://qlvb.tinh.gov.vn/qlvbdh_abc/main'], 'vnpt-ioffice'],
    ['its path in other letters', ['http://10.0.0.5/SmartCloud/idesk/index.cpx'], 'idesk'],
    ['the page around its frame', ['about:blank', 'https://dhtn.dcs.vn/'], 'zk'],
  ])('is known by %s', (_, addresses, family) => {
    expect(portalAround(elementAt(addresses), portals).id).toBe(family);
  });

  it('is known by what stands on the page, also on one around its frame', () => {
    const element = elementAt(['https://a.gov.vn/soan', 'https://a.gov.vn/'], ['iframe#egovMain']);
    expect(portalAround(element, portals).id).toBe('bkav-shell');
  });

  it('is that of the host where the page looks like another', () => {
    const element = elementAt(['https://vpdt.gialai.gov.vn/'], ['.MuiDialog-root']);
    expect(portalAround(element, portals).id).toBe('idesk');
  });

  it.each([
    'https://vnptioffice.vn.khac.com/',
    'https://khacvnptioffice.vn/',
    'https://qlvb.tinh.gov.vn/van-ban-di',
  ])('is the generic one at %s', (address) => {
    expect(portalAround(elementAt([address]), portals).id).toBe('generic');
  });
});
