import { i18n } from '../../messages.ts';

/** Says which filters and follows miss a technique that was removed or switched off. */
export function AskedFor({ by }: { readonly by: readonly string[] }) {
  if (by.length === 0) return null;
  return (
    <div class="notice" role="status">
      <p>{i18n.t('techniques.asked_for', by.length)}</p>
      <ul class="asking">
        {by.map((called, at) => (
          <li key={at}>
            <code>{called}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
