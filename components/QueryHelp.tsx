import { i18n } from './messages.ts';

interface Props {
  /** Leaves out what saved papers do not have. */
  readonly isOfLibrary?: boolean;
}

/** The query language in one line, and by examples for who asks. */
export function QueryHelp({ isOfLibrary = false }: Props) {
  const examples: readonly (readonly [query: string, meaning: string])[] = [
    [
      'diffusion video',
      isOfLibrary ? i18n.t('library.example_words') : i18n.t('query.example_words'),
    ],
    ['"test-time scaling"', i18n.t('query.example_phrase')],
    ['-survey', i18n.t('query.example_minus')],
    ['math OR proof', i18n.t('query.example_or')],
    ['RAG', isOfLibrary ? i18n.t('library.example_acronym') : i18n.t('query.example_acronym')],
    ['distill*', i18n.t('query.example_prefix')],
    ['(math OR code) -survey', i18n.t('query.example_group')],
    ['title:agents', i18n.t('query.example_title')],
    ['author:"yann lecun"', i18n.t('query.example_author')],
    ['org:nvidia', i18n.t('query.example_org')],
    ['org:nvidia|google', i18n.t('query.example_list')],
    ['technique:robotics', i18n.t('query.example_technique')],
    ['code:yes', i18n.t('query.example_code')],
    ['date:>2026-06-01', i18n.t('query.example_date')],
    ...(isOfLibrary
      ? ([
          ['stars:>100', i18n.t('library.example_stars')],
          ['2608.00001', i18n.t('library.example_pasted')],
        ] as const)
      : ([
          ['keyword:"flow matching"', i18n.t('query.example_keyword')],
          ['upvotes:>20', i18n.t('query.example_figures')],
          ['is:saved', i18n.t('query.example_is')],
          ['is:seen', i18n.t('query.example_seen')],
        ] as const)),
    ['/gpt-?[45]/i', i18n.t('query.example_pattern')],
  ];
  return (
    <details class="help">
      <summary>
        {isOfLibrary ? i18n.t('library.hint') : i18n.t('query.hint')}{' '}
        <span class="link">{i18n.t('query.help')}</span>
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
