/** An entry as the site's lists have them, every field that we read in its place; made up but for the id. */
export function createEntry(
  changes: Record<string, unknown> = {},
  paper: Record<string, unknown> = {},
) {
  return {
    paper: {
      id: '2607.27205',
      authors: [
        { _id: '1', name: 'Ada Example', hidden: false },
        { _id: '2', name: 'Yán  Prøve', hidden: false, user: { user: 'yan' } },
      ],
      publishedAt: '2026-07-29T00:00:00.000Z',
      submittedOnDailyAt: '2026-07-30T00:00:00.000Z',
      title: 'A Title\n  in Two Lines',
      summary: 'One sentence\nover two lines. And p<0.05 of <swi> text.',
      upvotes: 12,
      projectPage: 'https://example.org/project',
      githubRepo: 'https://github.com/example/repo',
      githubStars: 340,
      ai_keywords: ['quantisation', 'video diffusion'],
      organization: { _id: '3', name: 'inner-org', fullname: 'Inner' },
      ...paper,
    },
    publishedAt: '2026-07-28T20:00:00.000Z',
    title: 'Let Us <think>: a Model with <1 GB',
    summary: 'The outer summary.',
    numComments: 3,
    organization: { _id: '4', name: 'outer-org', fullname: 'Outer  Lab', avatar: 'x.png' },
    thumbnail: 'https://example.org/2607.27205.png',
    isAuthorParticipating: false,
    ...changes,
  };
}
