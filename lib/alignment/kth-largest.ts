/**
 * The k-th largest of many numbers, without sorting them.
 *
 * In: numbers, k from 1 to as many as there are. Out: the number. Refuses: nothing; the numbers are reordered.
 * Example: kthLargest(Float64Array.of(3, 9, 5), 2) // 5
 */

/** The k-th largest of the values by quickselect; sorting them all costs most of the time of a large dossier. Reorders `values`. */
export function kthLargest(values: Float64Array, k: number): number {
  let [low, high] = [0, values.length - 1]
  const goal = k - 1
  while (low < high) {
    // The middle one of three: values that come in order would make every cut a bad one.
    const pivot = middleOf(values[low] as number, values[(low + high) >> 1] as number, values[high] as number)
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] as number) > pivot) i++
      while ((values[j] as number) < pivot) j--
      if (i > j) break
      const swapped = values[i] as number
      values[i++] = values[j] as number
      values[j--] = swapped
    }
    if (goal <= j) high = j
    else if (goal >= i) low = i
    else break
  }
  return values[goal] as number
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
