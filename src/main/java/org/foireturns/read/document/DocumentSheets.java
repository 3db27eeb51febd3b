package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;

/**
 * Makes sheets of a document: one of its paragraphs, and one of each table with the lines that belong to it above and
 * below. Every paragraph and every cell stands on one sheet, once.
 */
public final class DocumentSheets implements DocumentSink {
    private final Limits limits;
    private final ReadingLimit limit;
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final List<Section> sections = new ArrayList<>(List.of(new Section(null)));
    private int paragraphs;

    public DocumentSheets(Limits limits) {
        this.limits = limits;
        this.limit = new ReadingLimit(limits);
    }

    @Override
    public void paragraph(Paragraph paragraph) throws UnreadableFile {
        if (!paragraph.blank()) {
            if (paragraphs == ReadingLimit.ROWS) {
                throw new UnreadableFile(Reason.TOO_LONG);
            }
            sections.get(sections.size() - 1).after.add(new Line(paragraphs++, paragraph));
        }
    }

    /** A frame around text is no table: what it holds is read as paragraphs. */
    @Override
    public void table(DocumentTable table) throws UnreadableFile {
        if (!table.frame()) {
            if (sections.size() > limits.parts()) {
                throw new UnreadableFile(Reason.TOO_MANY_PARTS, limits.parts());
            }
            sections.add(new Section(table));
            return;
        }
        for (DocumentTable.Piece piece : table.pieces()) {
            paragraph(new Paragraph(piece.text(), piece.style(), false));
        }
    }

    /** The sheets of all that was taken. */
    public Workbook workbook() throws UnreadableFile {
        List<Line> letter = new ArrayList<>();
        List<Grid> tables = new ArrayList<>();
        List<Line> above = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean last = i == sections.size() - 1;
            Gap gap = Gap.of(section.after, section.table != null, !last);
            letter.addAll(gap.apart());
            if (section.table != null) {
                tables.add(sheet(tables.size() + 1, above, section.table, gap.below()));
            }
            above = gap.above();
        }
        List<Grid> grids = new ArrayList<>();
        if (!letter.isEmpty()) {
            grids.add(letter(letter));
        }
        grids.addAll(tables);
        return new Workbook(grids, List.copyOf(remarks));
    }

    private Grid letter(List<Line> lines) throws UnreadableFile {
        SheetBuilder sheet = SheetBuilder.of(DocumentPlace.LETTER, 1, limit, remarks);
        List<List<MarkedText>> rows = AlignedLines.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            add(sheet, lines.get(i).number, lines.get(i).paragraph, rows.get(i));
        }
        return sheet.build();
    }

    private Grid sheet(int number, List<Line> above, DocumentTable table, List<Line> below) throws UnreadableFile {
        int first = above.size();
        CellRange at = CellRange.of(first, 0, first + table.rows() - 1, table.columns() - 1);
        String name = DocumentPlace.table(number, at);
        SheetBuilder sheet = SheetBuilder.of(name, number, limit, remarks);
        for (int i = 0; i < first; i++) {
            add(sheet, i, above.get(i).paragraph, List.of(above.get(i).paragraph.text()));
        }
        for (DocumentTable.Piece piece : table.pieces()) {
            Address cell = new Address(
                    first + piece.place().first().row(), piece.place().first().column());
            sheet.add(DocumentCells.of(cell, piece.text(), piece.style()));
            sheet.merge(
                    cell.row(),
                    cell.column(),
                    first + Math.min(piece.place().last().row(), table.rows() - 1),
                    piece.place().last().column());
        }
        for (int i = 0; i < below.size(); i++) {
            add(sheet, first + table.rows() + 1 + i, below.get(i).paragraph, List.of(below.get(i).paragraph.text()));
        }
        return sheet.build();
    }

    private static void add(SheetBuilder sheet, int row, Paragraph paragraph, List<MarkedText> cells)
            throws UnreadableFile {
        for (int column = 0; column < cells.size(); column++) {
            sheet.add(DocumentCells.of(new Address(row, column), cells.get(column), paragraph.style()));
        }
    }

    /**
     * A paragraph and its place among those of the document.
     *
     * @param number from 0
     */
    record Line(int number, Paragraph paragraph) {}

    /** A table and the paragraphs that follow it; the first has no table. */
    private static final class Section {
        private final @org.jspecify.annotations.Nullable DocumentTable table;
        private final List<Line> after = new ArrayList<>();

        Section(@org.jspecify.annotations.Nullable DocumentTable table) {
            this.table = table;
        }
    }
}
