/** The little that is used of @citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[], options?: { readonly generateGraph?: boolean })
    format(format: 'bibliography', options: { readonly format: 'text' | 'html'; readonly template: string; readonly lang: string }): string
  }
}
declare module '@citation-js/plugin-csl'
