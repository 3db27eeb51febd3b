package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSheets.Line;

/**
 * The lines in the cells of a table. Where a cell holds a list, as in a table of questions and answers, the table is a
 * frame around them: "Female: 12" and "Male: 3" below each other in one cell are two numbers.
 */
final class CellLines {
    private CellLines() {}

    /** Whether a cell of a table holds a list. */
    static boolean holdLists(DocumentTable table) throws UnreadableFile {
        for (DocumentTable.Piece piece : table.pieces()) {
            List<Line> lines = lines(piece);
            if (lines.size() > 1 && AlignedLines.next(lines, 0).first() < lines.size()) {
                return true;
            }
        }
        return false;
    }

    /** All lines of all cells, row by row. */
    static List<Paragraph> of(DocumentTable table) {
        return table.pieces().stream()
                .flatMap(piece -> lines(piece).stream().map(Line::paragraph))
                .toList();
    }

    private static List<Line> lines(DocumentTable.Piece piece) {
        MarkedText text = piece.text();
        List<Line> lines = new ArrayList<>();
        boolean plain = text.mark().isEmpty() && text.struck().isEmpty();
        if (!plain || text.text().indexOf('\n') < 0) {
            lines.add(new Line(0, new Paragraph(text, piece.style(), false)));
            return lines;
        }
        text.text()
                .lines()
                .forEach(line ->
                        lines.add(new Line(lines.size(), new Paragraph(MarkedText.plain(line), piece.style(), false))));
        return lines;
    }
}
