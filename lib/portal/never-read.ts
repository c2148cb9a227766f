/**
 * True for pages that are never read, whatever is granted: login and single-sign-on pages, and the public-service
 * portals with citizens' data.
 */
export function neverRead({ hostname, href }: { hostname: string; href: string }): boolean {
  return (
    /(^|\.)(sso|login|dangnhap|dichvucong|xacthuctaptrung)\./.test(hostname) ||
    /\/passportv3\/|\/login\.aspx|names\.nsf\?login/i.test(href)
  );
}
