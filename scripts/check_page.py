"""Opens digest.html in headless Chromium: sorts, filters, switches theme, prints, runs axe, and sees that nothing is loaded.

Use: .venv/bin/python scripts/check_page.py output/digest.html [folder for pictures]
Needs what `scripts/install --checks` installs: Debian's chromium and chromium-driver, selenium, and the axe-core that comes with
axe-playwright-python.
"""

import base64
import importlib.util
import json
import pathlib
import re
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

# The digest of the example, printed: two to four pages.
MOST_PAGES = 4


def axe_source() -> str:
    """The script of axe-core, taken from a package that is not imported: it would want a browser of its own."""
    package = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_text()


def main(page: pathlib.Path, pictures: pathlib.Path | None) -> int:
    options = webdriver.ChromeOptions()
    # A container has neither the sandbox's user namespaces for root nor a large /dev/shm.
    flags = ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1200,1400")
    for argument in (*flags, "--force-color-profile=srgb", "--disable-background-networking", "--no-first-run"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    failures: list[str] = []

    def expect(is_true: bool, what: str) -> None:
        if not is_true:
            failures.append(what)

    def picture(name: str) -> None:
        if pictures:
            pictures.mkdir(parents=True, exist_ok=True)
            driver.save_screenshot(str(pictures / f"{name}.png"))

    def axe(theme: str) -> None:
        driver.execute_script(axe_source())
        found = driver.execute_async_script("const done = arguments[0]; axe.run(document).then(done, (error) => done({ error: String(error) }))")
        expect("error" not in found and len(found.get("passes", [])) > 10, f"axe runs: {found.get('error')}")
        for violation in found.get("violations", []):
            failures.append(f"axe ({theme}): {violation['id']}: {violation['nodes'][0]['html'][:160]}")

    try:
        driver.get(page.resolve().as_uri())
        for entry in driver.get_log("browser"):
            failures.append(f"console: {entry['message']}")
        picture("light")

        table = max(driver.find_elements(By.CSS_SELECTOR, "main section table"), key=lambda t: len(t.find_elements(By.CSS_SELECTOR, "tbody tr")))
        head = next(h for h in table.find_elements(By.CSS_SELECTOR, "thead th.n"))
        column = head.get_property("cellIndex")
        button = head.find_element(By.TAG_NAME, "button")

        def cells() -> list[int]:
            rows = table.find_elements(By.CSS_SELECTOR, "tbody tr")
            return [int(row.find_elements(By.CSS_SELECTOR, "th,td")[column].text) for row in rows]

        button.send_keys(Keys.ENTER)
        expect(cells() == sorted(cells()), "the first press sorts from low to high")
        button.send_keys(Keys.SPACE)
        expect(cells() == sorted(cells(), reverse=True), "the second press sorts from high to low")
        expect(head.get_attribute("aria-sort") == "descending", "the order is told to who does not see it")

        field = driver.find_elements(By.CSS_SELECTOR, "main section .filter input")
        expect(bool(field), "a long table can be filtered")
        if field:
            rows = field[0].find_element(By.XPATH, "./ancestor::label/following-sibling::div[1]").find_elements(By.CSS_SELECTOR, "tbody tr")
            word = rows[0].text.split()[0]
            field[0].send_keys(word)
            shown = [row for row in rows if row.is_displayed()]
            expect(0 < len(shown) and all(word.lower() in row.text.lower() for row in shown), "the filter keeps what matches")
            field[0].send_keys("xyzzy")
            expect(not any(row.is_displayed() for row in rows), "the filter hides what does not")
            field[0].clear()
            field[0].send_keys(" ")

        mark = driver.find_element(By.CSS_SELECTOR, "main .claim a")
        mark.send_keys(Keys.ENTER)
        target = driver.find_element(By.ID, mark.get_attribute("href").split("#")[1])
        expect(target.is_displayed(), "a mark leads to its cells")
        axe("light")

        paper = "return getComputedStyle(document.body).backgroundColor"
        before = driver.execute_script(paper)
        driver.find_element(By.CSS_SELECTOR, "button.theme").send_keys(Keys.ENTER)
        expect(driver.execute_script(paper) != before, "the theme switches")
        driver.execute_script("scrollTo(0, 0)")
        picture("dark")
        axe("dark")
        driver.find_element(By.CSS_SELECTOR, "button.theme").send_keys(Keys.ENTER)

        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 375, "height": 800, "deviceScaleFactor": 2, "mobile": True})
        width = driver.execute_script("return document.documentElement.scrollWidth")
        expect(width <= 375, f"on a phone the page is {width} wide")
        picture("phone")
        driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

        pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
        expect(pdf.startswith(b"%PDF"), "the page prints")
        pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
        expect(1 <= pages <= MOST_PAGES, f"on A4 the digest takes {pages} pages; directors read {MOST_PAGES}")
        if pictures:
            (pictures / "page.pdf").write_bytes(pdf)

        for entry in driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                expect(url.startswith(("file:", "data:")), f"the page asks for {url}")
        driver.execute_script("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"document.title=1\">')")
        expect(driver.title != "1", "the policy keeps foreign script out")
    finally:
        driver.quit()
    for failure in failures:
        print(failure)
    print(f"{page}: {'goed' if not failures else f'{len(failures)} keer fout'}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None))
