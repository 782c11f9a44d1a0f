"""Makes small pictures of the page, the workbook and the digest on paper. Use: scripts/pictures"""

import base64
import pathlib
import subprocess
import sys
import tempfile

from PIL import Image, ImageOps
from selenium import webdriver

LARGEST = 200_000


def save(picture: Image.Image, path: pathlib.Path) -> None:
    """As a PNG of few colours, with a thin frame; fewer colours and then smaller until it is modest."""
    picture = ImageOps.expand(picture.convert("RGB"), border=1, fill="#c4cad2")
    for colours, scale in ((64, 1), (32, 1), (16, 1), (16, 0.8), (16, 0.6)):
        size = (round(picture.width * scale), round(picture.height * scale))
        small = picture.resize(size, Image.Resampling.LANCZOS) if scale < 1 else picture
        small.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size < LARGEST:
            return


def trimmed(picture: Image.Image, margin: int = 24) -> Image.Image:
    """Without the white around what stands on a sheet of paper."""
    box = ImageOps.invert(picture.convert("L")).getbbox() or (0, 0, picture.width, picture.height)
    left, top, right, bottom = box
    return picture.crop((max(left - margin, 0), max(top - margin, 0), min(right + margin, picture.width), min(bottom + margin, picture.height)))


def first_page(pdf: pathlib.Path, resolution: int) -> Image.Image:
    target = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-r", str(resolution), str(pdf), str(target)], check=True)
    return Image.open(target.with_suffix(".png"))


def main(output: pathlib.Path, pictures: pathlib.Path) -> None:
    pictures.mkdir(parents=True, exist_ok=True)
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        try:
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 960, "height": 1150, "deviceScaleFactor": 1, "mobile": False})
            driver.get((output / "digest.html").resolve().as_uri())
            driver.execute_script("document.getElementById('themas').scrollIntoView()")
            driver.save_screenshot(str(folder / "page.png"))
            pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
        finally:
            driver.quit()
        save(Image.open(folder / "page.png"), pictures / "pagina.png")
        (folder / "digest.pdf").write_bytes(pdf)
        save(trimmed(first_page(folder / "digest.pdf", 80)), pictures / "digest.png")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profiel", "--headless", "--convert-to", "pdf", "--outdir", name,
             str((output / "werkboek.xlsx").resolve())],
            check=True, capture_output=True, timeout=300)
        save(trimmed(first_page(folder / "werkboek.pdf", 110)), pictures / "werkboek.png")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
