"""Write the example minutes from their texts: `python data/make_minutes [--out DIR] [--text]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from markup import MarkupError, Source, clean_text, read_source
from write_docx import docx_bytes
from write_html import html_bytes
from write_pdf import pdf_bytes
from write_txt import txt_bytes

HERE = Path(__file__).resolve().parent
WRITERS: dict[str, Callable[[Source], bytes]] = {
    "pdf": pdf_bytes,
    "docx": docx_bytes,
    "html": html_bytes,
    "txt": txt_bytes,
}


def write_file(path: Path, content: bytes) -> None:
    """Write under a temporary name and rename, so that no half document is ever seen."""
    temporary = path.with_name(path.name + ".part")
    temporary.write_bytes(content)
    temporary.replace(path)


def main(arguments: list[str] | None = None) -> int:
    """Write each document in its own format or, with --text, its cleaned text as STEM.clean; 2 on a bad text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE.parent / "minutes", help="directory to write to")
    parser.add_argument("--text", action="store_true", help="write the cleaned texts (STEM.clean) instead")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    for path in sorted((HERE / "texts").glob("*.txt")):
        try:
            source = read_source(path)
        except MarkupError as error:
            print(f"make_minutes: {error}", file=sys.stderr)
            return 2
        if options.text:
            write_file(options.out / f"{source.stem}.clean", clean_text(source).encode("utf-8"))
        else:
            write_file(options.out / f"{source.stem}.{source.format}", WRITERS[source.format](source))
    return 0


if __name__ == "__main__":
    sys.exit(main())
