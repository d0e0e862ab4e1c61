"""Makes the styles that Word documents take over: pandoc's own from standard input, changed, to standard output.

A4, Swedish, a plain typeface, black headings, ruled tables, and page x of y in the foot. With the word large: 18 points.
"""

import io
import re
import sys
import zipfile

FONT = "Arial"
IS_LARGE = sys.argv[1:] == ["large"]
# Half points: running text; and tables, a little smaller so that the columns have room.
SIZE, TABLE_SIZE = (36, 34) if IS_LARGE else (22, 19)
PANDOC_SIZE = 24
A4 = (
    '<w:footerReference w:type="default" r:id="rIdFoot"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1247" w:right="1134" w:bottom="1361" w:left="1361" w:header="624" w:footer="624" w:gutter="0"/>'
)
FOOT = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>'
    '<w:pPr><w:jc w:val="right"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> (</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>NUMPAGES</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>)</w:t></w:r></w:p></w:ftr>'
)
RULE = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="767676"/>'
NOTE = (
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="BodyText"/>'
    "<w:pPr><w:pBdr>"
    + "".join(f'<w:{side} w:val="single" w:sz="8" w:space="6" w:color="000000"/>' for side in ("top", "left", "bottom", "right"))
    + "</w:pBdr></w:pPr></w:style>"
)


def resized(match: re.Match) -> str:
    """The size of a style, as great beside the running text as pandoc has it."""
    return f'<w:{match[1]} w:val="{round(int(match[2]) * SIZE / PANDOC_SIZE)}"'


def styles(text: str) -> str:
    text = re.sub(r'<w:(sz|szCs) w:val="(\d+)"', resized, text)
    text = re.sub(r"<w:rFonts[^>]*/>", f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>', text)
    text = re.sub(r'<w:color w:val="[^"]*"[^>]*/>', '<w:color w:val="000000"/>', text)
    text = re.sub(r"<w:lang [^>]*/>", '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/>', text)
    borders = "<w:tblBorders>" + "".join(RULE.format(side) for side in ("top", "bottom", "insideH")) + "</w:tblBorders>"
    table = re.search(r'<w:style[^>]*w:styleId="Table".*?</w:style>', text, re.S)
    if table:
        old = table.group(0)
        new = re.sub(r"(<w:tblPr>)", r"\1" + borders, old, count=1) if "<w:tblPr>" in old else old
        new = re.sub(r'(<w:(?:left|right) w:w=)"108"', r'\1"60"', new)
        size = f'<w:rPr><w:sz w:val="{TABLE_SIZE}"/><w:szCs w:val="{TABLE_SIZE}"/></w:rPr>'
        new = new.replace("<w:tblPr>", size + "<w:tblPr>", 1)
        new = re.sub(r'(<w:tblStylePr w:type="firstRow">)', r"\1<w:rPr><w:b/></w:rPr>", new)
        text = text.replace(old, new)
    return text.replace("</w:styles>", NOTE + "</w:styles>")


def document(text: str) -> str:
    text = re.sub(r"<w:sectPr.*?</w:sectPr>|<w:sectPr[^>]*/>", "", text, flags=re.S)
    return text.replace("</w:body>", f"<w:sectPr>{A4}</w:sectPr></w:body>")


def main() -> None:
    source = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/styles.xml":
                data = styles(data.decode()).encode()
            elif name == "word/document.xml":
                data = document(data.decode()).encode()
            elif name == "word/_rels/document.xml.rels":
                relation = (
                    '<Relationship Id="rIdFoot" Target="footer1.xml" '
                    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"/>'
                )
                data = data.decode().replace("</Relationships>", relation + "</Relationships>").encode()
            elif name == "[Content_Types].xml":
                kind = (
                    '<Override PartName="/word/footer1.xml" '
                    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>'
                )
                data = data.decode().replace("</Types>", kind + "</Types>").encode()
            target.writestr(name, data)
        target.writestr("word/footer1.xml", FOOT)
    sys.stdout.buffer.write(result.getvalue())


main()
