"""Opens what became of two hundred hostile answers in headless Chromium: the page as it is, and every markdown text turned into a page by
a renderer that leaves HTML in it. Nothing of it may run, load, lead anywhere or become an element of its own.

Use: .venv/bin/python scripts/check_hostile.py .build/hostile
The folder is the output that HostileAnswerTests leaves. Needs what `scripts/install --checks` installs.
"""

import json
import pathlib
import sys
import tempfile

import mistune
from selenium import webdriver

# The elements of the page, and those that our markdown makes.
PAGE = set(
    "html head meta title style script body header nav main footer section h1 h2 h3 h4 h5 p strong a ul ol li figure blockquote figcaption div "
    "table caption thead tbody tfoot tr th td sup details summary svg rect span button label input output".split()
)
MARKDOWN = set("html head meta body h1 h2 h3 h4 p strong em ul ol li blockquote table thead tbody tr th td sup br".split())
# What an attack would set, noticed before any script of the page runs.
WATCH = """
window.touched = [];
for (const name of ['alert', 'confirm', 'prompt', 'open', 'fetch', 'eval']) window[name] = () => { window.touched.push(name); };
addEventListener('error', (event) => window.touched.push(String(event.message)));
"""
LOOK = """
const all = [...document.querySelectorAll('*')];
return {
  elements: [...new Set(all.map((element) => element.localName))],
  handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
  links: all.flatMap((element) => ['href', 'src', 'action', 'data', 'xlink:href'].map((name) => element.getAttribute(name)))
    .filter((link) => link !== null && !link.startsWith('#')),
  scripts: document.scripts.length,
  touched: window.touched,
  title: document.title,
  width: document.documentElement.scrollWidth,
  text: document.body.innerText,
};
"""


def browser() -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--no-first-run"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 375, "height": 800, "deviceScaleFactor": 1, "mobile": True})
    return driver


def look(driver: webdriver.Chrome, page: pathlib.Path, elements: set[str], scripts: int, name: str) -> list[str]:
    """What is wrong with a page."""
    driver.get(page.resolve().as_uri())
    found = driver.execute_script(LOOK)
    requests = [
        message["params"]["request"]["url"]
        for message in (json.loads(entry["message"])["message"] for entry in driver.get_log("performance"))
        if message["method"] == "Network.requestWillBeSent"
    ]
    wrong = {
        "elements": sorted(set(found["elements"]) - elements),
        "handlers": found["handlers"],
        "links": found["links"],
        "scripts": found["scripts"] if found["scripts"] != scripts else None,
        "touched": found["touched"],
        "console": [entry["message"] for entry in driver.get_log("browser")],
        "requests": [url for url in requests if url != page.resolve().as_uri()],
        "no request seen": not requests,
        "width on a phone": found["width"] if scripts and found["width"] > 375 else None,
    }
    return [f"{name}: {what}: {str(value)[:300]}" for what, value in wrong.items() if value]


def main(output: pathlib.Path) -> int:
    driver = browser()
    try:
        failures = look(driver, output / "digest.html", PAGE, 1, "digest.html")
        quoted = "onze regio" in driver.execute_script("return document.body.innerText")
        render = mistune.create_markdown(escape=False, plugins=["table", "strikethrough", "url", "footnotes", "task_lists"])
        texts = sorted(output.rglob("*.md"))
        with tempfile.TemporaryDirectory() as folder:
            for text in texts:
                page = pathlib.Path(folder) / "tekst.html"
                page.write_text(f"<!doctype html><meta charset=utf-8><body>{render(text.read_text())}", encoding="utf-8")
                failures += look(driver, page, MARKDOWN, 0, str(text.relative_to(output)))
                quoted = quoted and "<blockquote" in page.read_text(encoding="utf-8") or text.name != "digest.md" and quoted
    finally:
        driver.quit()
    if not quoted or len(texts) < 3:
        failures.append("no answer is quoted, or there are no reports: this check would show nothing")
    for failure in failures:
        print(failure)
    print(f"{output}: {'goed' if not failures else f'{len(failures)} keer fout'}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
