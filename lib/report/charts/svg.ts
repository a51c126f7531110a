/**
 * The frame that every chart stands in, and its few marks.
 *
 * In: measures in pixels, words. Out: Markup and a whole SVG. Refuses: nothing; words are escaped by the tag.
 * Example: picture({ id: 'flow', title: 'From sources to decisions', … }, marks)
 */
import { html, type Markup } from '../html.ts'

export interface Chart {
  readonly id: 'flow' | 'numbers' | 'timeline' | 'matrix'
  readonly title: string
  /** A whole SVG document with role and name; colours are `currentColor` and greys, so that it prints and darkens with its page. */
  readonly svg: string
  /** Everything the picture says, a line each. */
  readonly lines: readonly string[]
  /** The same as a table; missing in reports that were published before there were tables. */
  readonly table?: ChartTable
  readonly width: number
  readonly height: number
}

export interface ChartTable {
  readonly columns: readonly string[]
  /** The first cell names its row. */
  readonly rows: readonly (readonly string[])[]
  /** What is not drawn; null where everything is. */
  readonly note: string | null
}

export const WIDTH = 640

/** Sizes in pixels at the width of 640 that every chart has. */
export const TEXT = 13
export const SMALL = 11

export function picture(chart: Omit<Chart, 'svg' | 'width'>, marks: readonly (Markup | null)[]): Chart {
  const { id, title, height, lines } = chart
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="chart-${id}-title" font-family="Source Serif 4, Georgia, serif" fill="currentColor"><title id="chart-${id}-title">${title}</title><desc>${lines.join(' ')}</desc>${marks}</svg>`
  return { ...chart, width: WIDTH, svg: svg.markup }
}

interface TextOptions {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 'normal' | 'bold'
  readonly soft?: boolean
}

export function text(x: number, y: number, words: string, options: TextOptions = {}): Markup {
  const { size = TEXT, anchor = 'start', weight = 'normal', soft = false } = options
  return html`<text x="${px(x)}" y="${px(y)}" font-size="${size}" text-anchor="${anchor}" font-weight="${weight}" opacity="${soft ? 0.7 : 1}">${words}</text>`
}

export function line(x1: number, y1: number, x2: number, y2: number, width = 1, dash: string | null = null): Markup {
  return html`<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="currentColor" stroke-width="${width}"${dash === null ? null : html` stroke-dasharray="${dash}"`}/>`
}

/** A soft rule in the background. */
export function rule(x1: number, y1: number, x2: number, y2: number): Markup {
  return html`<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="currentColor" stroke-width="1" opacity="0.18"/>`
}

export function dot(x: number, y: number, filled = true): Markup {
  return html`<circle cx="${px(x)}" cy="${px(y)}" r="4" fill="${filled ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="1.5"/>`
}

export function box(x: number, y: number, width: number, height: number, fill = 0): Markup {
  return html`<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="currentColor" fill-opacity="${fill}" stroke="currentColor" stroke-width="1" stroke-opacity="0.5"/>`
}

/** Two decimals: the same bytes everywhere, and no more than a screen can show. */
export function px(value: number): number {
  return Math.round(value * 100) / 100
}

/** At most so many characters, with the rest told by an ellipsis. */
export function clip(words: string, most: number): string {
  const characters = [...words]
  return characters.length <= most ? words : `${characters.slice(0, most - 1).join('')}…`
}
