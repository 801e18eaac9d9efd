// A button beside each text that is to be posted. Without it the text is selected and copied by hand.
for (const text of document.querySelectorAll("textarea[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = text.dataset.copy;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      // Browsers have no clipboard for pages without TLS.
      text.select();
      isCopied = document.execCommand("copy");
    }
    said.textContent = isCopied ? text.dataset.copied : text.dataset.notCopied;
  });
  const line = document.createElement("p");
  line.append(button, " ", said);
  text.after(line);
}
