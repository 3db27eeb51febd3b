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
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets of a document: one of its paragraphs, and one of each table with the lines that belong to it above and
 * below. Every paragraph and every cell stands on one sheet, once.
 */
public final class DocumentSheets implements DocumentSink {
    private final Limits limits;
    private final ReadingLimit limit;
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final List<Section> sections = new ArrayList<>(List.of(new Section(null, -1)));
    private int paragraphs;
    private boolean apart;

    public DocumentSheets(Limits limits) {
        this.limits = limits;
        this.limit = new ReadingLimit(limits);
    }

    @Override
    public void paragraph(Paragraph paragraph) throws UnreadableFile {
        for (Paragraph line : CellLines.of(paragraph)) {
            line(line);
        }
    }

    private void line(Paragraph line) throws UnreadableFile {
        if (!line.blank()) {
            if (paragraphs == ReadingLimit.ROWS) {
                throw new UnreadableFile(Reason.TOO_LONG);
            }
            sections.get(sections.size() - 1).after.add(new LetterLine(paragraphs++, line, apart));
            apart = false;
        }
    }

    /** A blank line; what follows is no part of a list above it. */
    public void blankLine() {
        apart = true;
    }

    /** A frame around text is no table, nor is one around lists: what it holds is read as paragraphs. */
    @Override
    public void table(DocumentTable table) throws UnreadableFile {
        table.inOwnColumns();
        if (CellLines.holdLists(table) || CellLines.areAnswers(table)) {
            for (Paragraph line : CellLines.of(table)) {
                if (line.blank()) {
                    blankLine();
                }
                paragraph(line);
            }
            return;
        }
        if (!table.frame()) {
            if (sections.size() > limits.parts()) {
                throw new UnreadableFile(Reason.TOO_MANY_PARTS, limits.parts());
            }
            sections.add(new Section(table, -1));
            return;
        }
        for (DocumentTable.Piece piece : table.pieces()) {
            paragraph(new Paragraph(piece.text(), piece.style(), false));
        }
    }

    /** The sheets of all that was taken. */
    public Workbook workbook() throws UnreadableFile {
        List<Section> all = withLists();
        List<LetterLine> letter = new ArrayList<>();
        List<Grid> tables = new ArrayList<>();
        List<LetterLine> above = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < all.size(); i++) {
            Section section = all.get(i);
            ParagraphGap gap = ParagraphGap.of(section.after, section.table != null, i < all.size() - 1);
            letter.addAll(gap.apart());
            if (section.table != null) {
                CellRange at = section.table.at(above.size());
                String name =
                        section.line < 0 ? DocumentPlace.table(++number, at) : DocumentPlace.list(section.line + 1, at);
                tables.add(sheet(name, above, section.table, gap.below()));
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

    /** The sections, with lines that are a table by themselves as such. */
    private List<Section> withLists() throws UnreadableFile {
        List<Section> all = new ArrayList<>();
        for (Section section : sections) {
            Section open = new Section(section.table, -1);
            all.add(open);
            int from = 0;
            while (from < section.after.size()) {
                AlignedLines list = AlignedLines.next(section.after, from);
                open.after.addAll(section.after.subList(from, list.first()));
                if (list.end() > list.first()) {
                    open = new Section(list.table(), section.after.get(list.first()).number);
                    all.add(open);
                }
                from = list.end();
            }
        }
        return all;
    }

    private Grid letter(List<LetterLine> lines) throws UnreadableFile {
        SheetBuilder sheet = SheetBuilder.of(DocumentPlace.LETTER, 1, limit, remarks);
        for (LetterLine line : lines) {
            add(sheet, line.number, line.paragraph);
        }
        return sheet.build();
    }

    private Grid sheet(String name, List<LetterLine> above, DocumentTable table, List<LetterLine> below)
            throws UnreadableFile {
        int first = above.size();
        SheetBuilder sheet = SheetBuilder.of(name, 1, limit, remarks);
        for (int i = 0; i < first; i++) {
            add(sheet, i, above.get(i).paragraph);
        }
        for (DocumentTable.Piece piece : table.pieces()) {
            CellRange place = piece.place();
            Address cell =
                    new Address(first + place.first().row(), place.first().column());
            sheet.add(DocumentCells.of(cell, piece.text(), piece.style()));
            int lastRow = Math.min(place.last().row(), table.rows() - 1);
            sheet.merge(cell.row(), cell.column(), first + lastRow, place.last().column());
        }
        for (int i = 0; i < below.size(); i++) {
            add(sheet, first + table.rows() + 1 + i, below.get(i).paragraph);
        }
        return sheet.build();
    }

    private static void add(SheetBuilder sheet, int row, Paragraph paragraph) throws UnreadableFile {
        sheet.add(DocumentCells.of(new Address(row, 0), paragraph.text(), paragraph.style()));
    }

    /**
     * A paragraph and its place among those of the document.
     *
     * @param number from 0
     * @param apart whether a blank line stands before it, so that it begins another list than the line above
     */
    record LetterLine(int number, Paragraph paragraph, boolean apart) {
        LetterLine(int number, Paragraph paragraph) {
            this(number, paragraph, false);
        }
    }

    /** A table and the paragraphs that follow it; the first has no table. */
    private static final class Section {
        private final @Nullable DocumentTable table;
        private final int line;
        private final List<LetterLine> after = new ArrayList<>();

        /**
         * A section without paragraphs.
         *
         * @param line of the first line of the table where it is made of lines; else -1
         */
        Section(@Nullable DocumentTable table, int line) {
            this.table = table;
            this.line = line;
        }
    }
}
