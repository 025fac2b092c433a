import { i18n } from '#i18n';

/** The query language in one line, and by examples for who asks. */
export function QueryHelp() {
  const examples: readonly (readonly [query: string, meaning: string])[] = [
    ['diffusion video', i18n.t('query.example_words')],
    ['"test-time scaling"', i18n.t('query.example_phrase')],
    ['-survey', i18n.t('query.example_minus')],
    ['math OR proof', i18n.t('query.example_or')],
    ['RAG', i18n.t('query.example_acronym')],
    ['distill*', i18n.t('query.example_prefix')],
    ['(math OR code) -survey', i18n.t('query.example_group')],
    ['title:agents', i18n.t('query.example_title')],
    ['author:"yann lecun"', i18n.t('query.example_author')],
    ['org:nvidia', i18n.t('query.example_org')],
    ['technique:robotics', i18n.t('query.example_technique')],
    ['keyword:"flow matching"', i18n.t('query.example_keyword')],
    ['code:yes', i18n.t('query.example_code')],
    ['upvotes:>20', i18n.t('query.example_figures')],
    ['date:>2026-06-01', i18n.t('query.example_date')],
    ['is:saved', i18n.t('query.example_is')],
    ['is:seen', i18n.t('query.example_seen')],
    ['/gpt-?[45]/i', i18n.t('query.example_pattern')],
  ];
  return (
    <details class="help">
      <summary>
        {i18n.t('query.hint')} <span class="link">{i18n.t('query.help')}</span>
      </summary>
      <dl>
        {examples.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <code>{query}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
