/** A page of the site, as Markdown. */
export interface Page {
  /** Where it is on the site, without a slash in front. */
  readonly path: string
  /** What the navigation calls it. */
  readonly title: string
  readonly text: string
  /** One line that says what stands there; the first sentence of the text when it is left out. */
  readonly summary?: string
  /** What the search finds on the page besides its text: headings with what stands below each, as HTML. */
  readonly found?: string
  /** The file that its text was written in, from the root of the repository. */
  readonly source?: string
}
