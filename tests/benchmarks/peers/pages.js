// One choice of a page is chosen at a time.
const choices = document.querySelectorAll(".choice");
for (const choice of choices) {
  choice.addEventListener("click", () => {
    for (const other of choices) {
      other.classList.toggle("chosen", other === choice);
    }
  });
}
