// A click on a column's head sorts the rows, the next click turns them round. Numbers are compared as numbers.
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.querySelectorAll('thead th')]
  const value = (row, k) => row.cells[k].innerText.trim()
  const compare = k => (a, b) => {
    const [x, y] = [value(a, k), value(b, k)], [p, q] = [parseFloat(x), parseFloat(y)]
    return isNaN(p) || isNaN(q) ? (x < y ? -1 : x > y ? 1 : 0) : p - q
  }
  heads.forEach((head, k) => head.querySelector('button').addEventListener('click', () => {
    const up = head.getAttribute('aria-sort') !== 'ascending'
    heads.forEach(h => h.removeAttribute('aria-sort'))
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending')
    const rows = [...table.tBodies[0].rows].sort(compare(k))
    table.tBodies[0].append(...(up ? rows : rows.reverse()))
  }))
}
