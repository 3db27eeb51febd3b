package org.foireturns.report.xlsx;

import java.io.IOException;
import java.util.Map;
import org.foireturns.model.Address;

/** Writes the comments of one sheet: their words, and the drawing in which Excel shows them. */
final class CommentParts {
    private static final int LINE = 50;
    private static final int COLUMNS = 5;
    private static final int MOST_ROWS = 40;

    private CommentParts() {}

    static void words(XmlOut xml, NewSheet sheet, String author) throws IOException {
        xml.open("comments", "xmlns", PackageParts.MAIN);
        xml.open("authors").value("author", author).shut().open("commentList");
        for (Map.Entry<Address, String> comment : sheet.comments.entrySet()) {
            xml.open("comment", "ref", comment.getKey(), "authorId", 0)
                    .open("text")
                    .open("r");
            xml.open("rPr").leaf("sz", "val", 10).leaf("rFont", "val", "Arial").shut();
            xml.words("t", SafeText.of(comment.getValue())).shut().shut().shut();
        }
        xml.shut().shut();
    }

    static void drawing(XmlOut xml, NewSheet sheet) throws IOException {
        xml.open(
                "xml",
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office",
                "xmlns:x",
                "urn:schemas-microsoft-com:office:excel");
        xml.open("o:shapelayout", "v:ext", "edit")
                .leaf("o:idmap", "v:ext", "edit", "data", 1)
                .shut();
        xml.open(
                "v:shapetype",
                "id",
                "note",
                "coordsize",
                "21600,21600",
                "o:spt",
                202,
                "path",
                "m,l,21600r21600,l21600,xe");
        xml.leaf("v:stroke", "joinstyle", "miter")
                .leaf("v:path", "gradientshapeok", "t", "o:connecttype", "rect")
                .shut();
        int shape = 1025;
        for (Map.Entry<Address, String> comment : sheet.comments.entrySet()) {
            box(xml, shape++, comment.getKey(), rows(comment.getValue()));
        }
        xml.shut();
    }

    private static void box(XmlOut xml, int shape, Address cell, int rows) throws IOException {
        xml.open(
                "v:shape",
                "id",
                "_x0000_s" + shape,
                "type",
                "#note",
                "style",
                "position:absolute;visibility:hidden",
                "fillcolor",
                "#ffffe1",
                "o:insetmode",
                "auto");
        xml.leaf("v:fill", "color2", "#ffffe1").leaf("v:shadow", "color", "black", "obscured", "t");
        xml.leaf("v:path", "o:connecttype", "none");
        xml.open("v:textbox", "style", "mso-direction-alt:auto")
                .leaf("div", "style", "text-align:left")
                .shut();
        xml.open("x:ClientData", "ObjectType", "Note").leaf("x:MoveWithCells").leaf("x:SizeWithCells");
        int column = cell.column() + 1;
        int row = Math.max(0, cell.row() - 1);
        xml.value("x:Anchor", "%d, 15, %d, 4, %d, 15, %d, 4".formatted(column, row, column + COLUMNS, row + rows));
        xml.value("x:AutoFill", "False").value("x:Row", "" + cell.row()).value("x:Column", "" + cell.column());
        xml.shut().shut();
    }

    /** How many rows of a sheet the words fill. */
    private static int rows(String words) {
        int rows = 1;
        for (String line : words.lines().toList()) {
            rows += 1 + line.length() / LINE;
        }
        return Math.min(MOST_ROWS, rows);
    }
}
