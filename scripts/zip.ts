import { zip } from 'wxt';

for (const browser of ['chrome', 'firefox']) {
  for (const file of await zip({ browser, mode: 'production' })) console.log(file);
}
