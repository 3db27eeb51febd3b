package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.Paragraph;

/** The letter that is made of the rows of worksheets, and where its paragraphs stand on these. */
final class LetterOfSheets {
    /** "Crimes recorded x 173", of which the x is no platform. */
    private static final Pattern TIMES = Pattern.compile("(.*\\S)\\s[x×]\\s([0-9][0-9,]*)\\s*");

    private final DocumentSheets letter = new DocumentSheets(Limits.USUAL);
    private final List<Origins.Origin> origins = new ArrayList<>();

    /** Adds the rows of a worksheet; a blank one ends a list. */
    void add(Grid grid) throws UnreadableFile {
        int before = 0;
        for (int row : grid.rowNumbers()) {
            if (row > before + 1) {
                letter.blankLine();
            }
            before = row;
            add(grid.sheet(), new LetterRow(List.copyOf(grid.row(row))));
        }
    }

    private void add(String sheet, LetterRow row) throws UnreadableFile {
        Cell first = row.cells().get(0);
        if (row.isPair()) {
            Cell number = row.cells().get(1);
            add(new Origins.Origin(sheet, first.address(), number.address()), row.pair(), first);
            return;
        }
        String before = row.isNumbered() ? first.text().strip().replaceFirst("\\.?$", ". ") : "";
        for (Cell cell : row.told()) {
            for (String line : lines(cell.text())) {
                if (line.isBlank()) {
                    letter.blankLine();
                } else {
                    add(new Origins.Origin(sheet, cell.address()), before + line, cell);
                    before = "";
                }
            }
        }
    }

    /** The lines of a text; one that is a list of labels and numbers has a line for each of these. */
    private static List<String> lines(String text) {
        return text.lines().flatMap(line -> LetterRow.items(line).stream()).toList();
    }

    private void add(Origins.Origin origin, String words, Cell cell) throws UnreadableFile {
        String plain = TIMES.matcher(words).replaceFirst("$1: $2");
        letter.paragraph(new Paragraph(MarkedText.plain(plain), cell.style(), false));
        origins.add(origin);
    }

    /** The sheets of the letter. */
    List<Grid> sheets() throws UnreadableFile {
        return letter.workbook().grids();
    }

    Origins origins() {
        return new Origins(origins);
    }
}
