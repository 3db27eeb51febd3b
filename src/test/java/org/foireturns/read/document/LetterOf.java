package org.foireturns.read.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.foireturns.read.Readers;
import org.foireturns.read.word.WordFile;

/** Writes the sheets of a workbook as a letter: rows of one text as paragraphs, all others as tables. */
public final class LetterOf {
    /** The width of a page between its margins, in twentieths of a point. */
    private static final int PAGE = 13_000;

    private LetterOf() {}

    /** Writes every spreadsheet of a folder as a Word document into another. */
    public static void main(String[] folders) throws Exception {
        Path from = Path.of(folders[0]);
        Path to = Files.createDirectories(Path.of(folders[1]));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                List<Grid> grids = Readers.forFormat(ContentSniffer.formatOf(file))
                        .read(file, name)
                        .grids();
                Files.write(to.resolve(name.replaceFirst("\\.[^.]*$", ".docx")), word(grids));
            }
        }
    }

    /** The bytes of the Word document. */
    public static byte[] word(List<Grid> grids) {
        StringBuilder body = new StringBuilder();
        for (Grid grid : grids) {
            if (grid.visibility() == Visibility.VISIBLE && grid.nonBlank() > 0) {
                if (grids.size() > 1) {
                    body.append("<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>" + safe(grid.sheet())
                            + "</w:t></w:r></w:p>");
                }
                sheet(grid, body);
            }
        }
        body.append("<w:sectPr><w:pgSz w:w='15840' w:h='12240' w:orient='landscape'/></w:sectPr>");
        return new WordFile(body.toString())
                .with(
                        "styles",
                        "styles.xml",
                        "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:style"
                                + " w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style></w:styles>")
                .bytes();
    }

    private static void sheet(Grid grid, StringBuilder body) {
        List<List<Integer>> runs = new ArrayList<>();
        int last = -2;
        for (int row : grid.rowNumbers()) {
            if (row != last + 1 || runs.isEmpty()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(row);
            last = row;
        }
        for (List<Integer> run : runs) {
            table(grid, run, body);
            body.append("<w:p/>");
        }
    }

    /** Rows of one text at the top and at the foot are paragraphs. */
    private static void table(Grid grid, List<Integer> rows, StringBuilder body) {
        int from = 0;
        while (from < rows.size() && lone(grid, rows.get(from))) {
            paragraph(grid.row(rows.get(from++)), body);
        }
        int to = rows.size();
        while (to > from && lone(grid, rows.get(to - 1))) {
            to--;
        }
        if (to > from) {
            List<Integer> inside = rows.subList(from, to);
            int left = inside.stream()
                    .flatMap(row -> grid.row(row).stream())
                    .mapToInt(cell -> cell.address().column())
                    .min()
                    .orElse(0);
            int right = inside.stream()
                    .flatMap(row -> grid.row(row).stream())
                    .mapToInt(cell -> cell.address().column())
                    .max()
                    .orElse(0);
            int width = PAGE / (right - left + 1);
            body.append("<w:tbl><w:tblPr><w:tblW w:w='0' w:type='auto'/>" + borders() + "</w:tblPr><w:tblGrid>"
                    + ("<w:gridCol w:w='" + width + "'/>").repeat(right - left + 1) + "</w:tblGrid>");
            for (int row : inside) {
                body.append("<w:tr>");
                for (int column = left; column <= right; column++) {
                    cell(grid, row, column, width, body);
                }
                body.append("</w:tr>");
            }
            body.append("</w:tbl>");
        }
        for (int i = to; i < rows.size(); i++) {
            paragraph(grid.row(rows.get(i)), body);
        }
    }

    private static String borders() {
        return "<w:tblBorders>"
                + Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                        .map(side -> "<w:" + side + " w:val='single' w:sz='4'/>")
                        .collect(java.util.stream.Collectors.joining())
                + "</w:tblBorders>";
    }

    private static boolean lone(Grid grid, int row) {
        return grid.row(row).size() == 1
                && grid.row(row).iterator().next().isText()
                && grid.row(row).iterator().next().address().column() == 0;
    }

    private static void paragraph(Collection<Cell> cells, StringBuilder body) {
        cells.forEach(cell -> body.append("<w:p>" + run(cell) + "</w:p>"));
    }

    private static void cell(Grid grid, int row, int column, int one, StringBuilder body) {
        Address at = new Address(row, column);
        int width = 1;
        String properties = "";
        for (CellRange merge : grid.merges()) {
            if (merge.contains(at)) {
                if (column > merge.first().column()) {
                    return;
                }
                width = merge.last().column() - merge.first().column() + 1;
                int columns = merge.last().column() - merge.first().column() + 1;
                properties = (columns > 1 ? "<w:gridSpan w:val='" + columns + "'/>" : "")
                        + (merge.first().row() == row ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>");
            }
        }
        Cell cell = grid.cell(at);
        body.append("<w:tc><w:tcPr><w:tcW w:w='" + width * one + "' w:type='dxa'/>" + properties + "</w:tcPr><w:p>"
                + (cell == null ? "" : run(cell)) + "</w:p></w:tc>");
    }

    private static String run(Cell cell) {
        String look = "<w:rPr>" + (cell.style().bold() ? "<w:b/>" : "") + "<w:sz w:val='15'/></w:rPr>";
        String mark = cell.noteMark().isEmpty()
                ? ""
                : "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>" + safe(cell.noteMark())
                        + "</w:t></w:r>";
        String gone = cell.shown().struck().isEmpty()
                ? ""
                : "<w:r><w:rPr><w:strike/></w:rPr><w:t>" + safe(cell.shown().struck()) + "</w:t></w:r>";
        String indent = cell.style().indent() > 0
                ? "<w:pPr><w:ind w:left='" + 360 * cell.style().indent() + "'/></w:pPr>"
                : "";
        return indent + "<w:r>" + look + "<w:t xml:space='preserve'>" + safe(text(cell)) + "</w:t></w:r>" + mark + gone;
    }

    private static String text(Cell cell) {
        return cell.style().percent() && cell.number() != null
                ? cell.number().movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : cell.text();
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
