"""Print a source as DOCX: styles for headings, a page head, core properties; fixed times, no compression."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from markup import Block, Source

NOTE = "Invented example: the people, meetings, statements and figures in this document are fictitious."
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PART = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
STYLES = {
    "cover": ("Title", "Title"),
    "group": ("Heading1", "heading 1"),
    "item": ("Heading2", "heading 2"),
    "section": ("Heading3", "heading 3"),
    "subhead": ("Heading4", "heading 4"),
    "bullet": ("ListBullet", "List Bullet"),
    "step": ("ListNumber", "List Number"),
}


def docx_bytes(source: Source) -> bytes:
    """The document as DOCX; the same source gives the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, text in _parts(source).items():
            info = zipfile.ZipInfo(name, date_time=(2022, 1, 1, 0, 0, 0))
            info.create_system = 0  # the same bytes whatever system wrote them
            archive.writestr(info, (DECLARATION + text).encode("utf-8"))
    return target.getvalue()


def _parts(source: Source) -> dict[str, str]:
    body = "".join(_element(block) for block in source.blocks)
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr>'
    root = f'xmlns:w="{W}" xmlns:r="{OFFICE}"'
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("rId1", f"{OFFICE}/officeDocument", "word/document.xml"),
            ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _core(source.title),
        "word/_rels/document.xml.rels": _relations(
            ("rId1", f"{OFFICE}/styles", "styles.xml"), ("rId2", f"{OFFICE}/header", "header1.xml")
        ),
        "word/styles.xml": _styles(),
        "word/header1.xml": f"<w:hdr {root}>{_paragraph(source.page_head)}</w:hdr>",
        "word/document.xml": f"<w:document {root}><w:body>{body}{section}</w:body></w:document>",
    }


def _element(block: Block) -> str:
    if block.kind == "contents":
        return ""
    if block.kind == "break":
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    if block.kind == "table":
        return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(_row(row) for row in block.rows)}</w:tbl>"
    style = STYLES.get(block.kind)
    return _paragraph(block.text, style[0] if style else "")


def _row(row: tuple[str, ...]) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"


def _paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def _styles() -> str:
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    others = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/></w:style>'
        for key, name in STYLES.values()
    )
    return f'<w:styles xmlns:w="{W}">{normal}{others}</w:styles>'


def _relations(*rows: tuple[str, str, str]) -> str:
    inner = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{to}"/>' for key, kind, to in rows)
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def _content_types() -> str:
    parts = {
        "/word/document.xml": f"{PART}.document.main+xml",
        "/word/styles.xml": f"{PART}.styles+xml",
        "/word/header1.xml": f"{PART}.header+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    inner = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{inner}</Types>'
    )


def _core(title: str) -> str:
    moment = "2022-01-01T00:00:00Z"
    spaces = (
        f'xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    return (
        f"<cp:coreProperties {spaces}><dc:title>{escape(title)}</dc:title><dc:subject>{escape(NOTE)}</dc:subject>"
        "<dc:creator>kkrgraph, example data</dc:creator><cp:keywords>example; invented people and events</cp:keywords>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>'
    )
