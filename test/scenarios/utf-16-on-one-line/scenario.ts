import { after, json, REMINDER, REVIEW, reminder, repository, review } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const wrong = after(reminder, 'Send_the_reminder', 'Get_invoices');
/** As the platform writes it: UTF-16LE with its mark, all on one line, names beyond ASCII. */
const utf16 = Buffer.from(
  `\ufeff${JSON.stringify({ ...wrong, displayName: 'Zahlungserinnerung für Kund:innen 💶' })}`,
  'utf16le',
);
const mapped = { [REVIEW]: json(review) };

export default scenario({
  title: 'A flow in UTF-16 on one line: the finding has its exact column, counted after decoding',
  commits: { base: repository(mapped), head: repository({ ...mapped, [REMINDER]: utf16 }) },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
