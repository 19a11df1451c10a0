// A click on a row leads to its picture and sound where the page holds them; else the recording is played from its place.
const now = document.getElementById('now')
const heard = row => {
  const player = document.createElement('audio')
  player.controls = player.autoplay = true
  player.onerror = () => { now.textContent = row.cells[0].innerText + ': the recording does not lie at its place on this computer' }
  player.src = row.dataset.path
  now.replaceChildren(row.cells[0].innerText, player)
  now.hidden = false
}
for (const row of document.querySelectorAll('#clips tbody tr')) {
  row.tabIndex = 0
  row.addEventListener('click', event => {
    const link = row.querySelector('a')
    if (!link) heard(row)
    else if (event.target !== link) link.click()
  })
  row.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target === row) row.click() })
}
