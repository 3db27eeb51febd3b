package org.foireturns.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.CellText;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.EdgedTable;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.Paragraph;
import org.foireturns.read.document.ParagraphText;
import org.foireturns.read.document.Unshown;

/** Hands on the paragraphs and tables of a part of an old Word document. */
final class OldWordBody {
    private static final int BLACK_OF_PALETTE = 1;
    private static final int SUPERSCRIPT = 1;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE = 0x0B;
    private static final char HYPHEN = 0x1E;

    private final Limits limits;
    private final Unshown unshown;
    private final OldWordShading shading;

    OldWordBody(Limits limits, Unshown unshown, OldWordShading shading) {
        this.limits = limits;
        this.unshown = unshown;
        this.shading = shading;
    }

    /** Reads all of a part. */
    void read(Range range, DocumentSink into) throws UnreadableFile {
        int paragraphs = range.numParagraphs();
        int i = 0;
        while (i < paragraphs) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table, LetterLook.NONE, into);
                i += Math.max(1, table.numParagraphs());
            } else {
                into.paragraph(paragraph(paragraph, LetterLook.NONE));
                i++;
            }
        }
    }

    /** Tables in the cells of a table follow it. */
    private void table(Table table, LetterLook behind, DocumentSink into) throws UnreadableFile {
        EdgedTable edged = new EdgedTable();
        Blocks nested = new Blocks();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<EdgedTable.Frame> frames = new ArrayList<>();
            List<CellText> cells = new ArrayList<>();
            List<LetterLook> shades = shading.behindCells(row);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boolean beside = cell.isMerged() && !cell.isFirstMerged();
                frames.add(new EdgedTable.Frame(cell.getLeftEdge() + cell.getWidth(), goesOn, beside));
                CellText text = new CellText(limits.textLength(), inner -> {});
                cell(cell, table.getTableLevel(), shades.get(c).over(behind), text, nested);
                cells.add(text);
            }
            edged.add(frames, cells);
        }
        into.table(edged.table());
        nested.into(into);
    }

    private void cell(TableCell cell, int level, LetterLook behind, CellText text, DocumentSink nested)
            throws UnreadableFile {
        int p = 0;
        while (p < cell.numParagraphs()) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = cell.getParagraph(p);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table inner = cell.getTable(paragraph);
                table(inner, behind, nested);
                p += Math.max(1, inner.numParagraphs());
            } else {
                text.paragraph(paragraph(paragraph, behind));
                p++;
            }
        }
    }

    private Paragraph paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph, LetterLook cell)
            throws UnreadableFile {
        LetterLook behind = shading.behind(paragraph).over(cell);
        ParagraphText text = new ParagraphText(limits.textLength(), unshown);
        boolean code = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            StringBuilder shown = new StringBuilder();
            for (char c : run.text().toCharArray()) {
                code = c == FIELD || (code && c != FIELD_RESULT && c != FIELD_END);
                if (!code) {
                    shown.append(letter(c));
                }
            }
            if (run.isMarkedDeleted()) {
                if (!shown.toString().isBlank()) {
                    unshown.deleted();
                }
            } else {
                text.add(shown.toString(), look(run).over(shading.behind(run)).over(behind), false);
            }
        }
        boolean heading = paragraph.getLvl() < 9;
        return text.paragraph(heading, false, 0);
    }

    private static LetterLook look(CharacterRun run) {
        LetterLook look = LetterLook.NONE
                .bold(run.isBold())
                .hidden(run.isVanished())
                .struck(run.isStrikeThrough() || run.isDoubleStrikeThrough())
                .points(run.getFontSize() / 2.0)
                .raised(run.getSubSuperScriptIndex() == SUPERSCRIPT)
                .barred(run.isHighlighted() && run.getHighlightedColor() == BLACK_OF_PALETTE);
        int colour = OldWordShade.colour(run.getIco24());
        if (!OldWordShade.automatic(colour)) {
            String name = OldWordShade.name(colour);
            look = look.coloured(LetterLook.nearlyWhite(name), LetterLook.nearlyBlack(name))
                    .ink(name);
        }
        return run.isHighlighted() ? look.shaded(true) : look;
    }

    /** What a character stands for; signs that only programs see are none. */
    private static String letter(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case LINE -> "\n";
            case HYPHEN -> "-";
            default -> c < ' ' ? "" : Character.toString(c);
        };
    }
}
