package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSheets.LetterLine;

/**
 * The lines in the cells of a table and of paragraphs. Where a cell holds a list, as in a table of questions and
 * answers, the table is a frame around them: "Female: 12" and "Male: 3" below each other in one cell are two numbers.
 */
final class CellLines {
    /** A label and a number behind tabs. */
    private static final Pattern ROW =
            Pattern.compile("[^\\t]*[\\p{L}0-9][^\\t]*(?:\\t+[^\\t]*)*\\t+\\s*(?:[<>≤]?\\s?[0-9][0-9,]*|\\*)\\s*");

    /** A label, a colon or a dash, and a number; all lines but a heading are such. */
    private static final Pattern LABELLED =
            Pattern.compile("\\s*\\S.{0,60}?(?:\\s*:|\\s[-–—])\\s*[<>≤]?\\s?[0-9][0-9,]*\\s*");

    /** A number alone, or a sign in its place. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[<>≤]?\\s?[0-9][0-9,]*|[*–—-]{1,2})\\s*");
    /** A sentence with a number, or with several. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)\\s*\\p{L}.*[0-9].*\\p{L}.*[.!]\\s*|.*\\p{L}.*[0-9].*\\p{L}.*\\p{L} [0-9]+[.]?\\s*");

    private static final int FEWEST = 2;
    private static final int ANSWERS_WORDS = 5;

    private CellLines() {}

    /** Whether a cell of a table holds a list. */
    static boolean holdLists(DocumentTable table) throws UnreadableFile {
        for (DocumentTable.Piece piece : table.pieces()) {
            List<LetterLine> lines = lines(piece);
            if (lines.size() > 1 && AlignedLines.next(lines, 0).first() < lines.size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a table holds questions and, beside them, answers in sentences, and no number in a cell of its own: what
     * stands in it are the paragraphs of a letter.
     */
    static boolean areAnswers(DocumentTable table) {
        boolean numbers = table.pieces().stream()
                .anyMatch(piece -> NUMBER.matcher(piece.text().text()).matches());
        long sentences = table.pieces().stream()
                .filter(piece -> piece.place().first().column() > 0)
                .map(piece -> piece.text().text())
                .filter(text -> SENTENCE.matcher(text).matches() && text.split("\\s+").length >= ANSWERS_WORDS)
                .count();
        return table.columns() == 2 && table.rows() >= FEWEST && !numbers && sentences > 0;
    }

    /** All lines of all cells, row by row. */
    static List<Paragraph> of(DocumentTable table) {
        return table.pieces().stream()
                .flatMap(piece -> lines(piece).stream().map(LetterLine::paragraph))
                .toList();
    }

    /**
     * The lines of a paragraph that are rows, with tabs or colons before numbers; else the paragraph. Writers break
     * lines in a paragraph to keep them close: "Female", tab, "208" over "Male", tab, "39".
     */
    static List<Paragraph> of(Paragraph paragraph) {
        List<Paragraph> lines = lines(paragraph);
        long rows = count(lines, ROW);
        long labelled = count(lines, LABELLED);
        boolean list = rows >= FEWEST || (labelled >= FEWEST && labelled + 1 >= lines.size());
        return list ? lines : List.of(paragraph);
    }

    private static long count(List<Paragraph> lines, Pattern pattern) {
        return lines.stream()
                .filter(line -> pattern.matcher(line.text().text()).matches())
                .count();
    }

    private static List<LetterLine> lines(DocumentTable.Piece piece) {
        List<LetterLine> lines = new ArrayList<>();
        lines(new Paragraph(piece.text(), piece.style(), false))
                .forEach(line -> lines.add(new LetterLine(lines.size(), line)));
        return lines;
    }

    private static List<Paragraph> lines(Paragraph all) {
        MarkedText text = all.text();
        boolean plain = text.mark().isEmpty() && text.struck().isEmpty();
        if (!plain || text.text().indexOf('\n') < 0) {
            return List.of(all);
        }
        return text.text()
                .lines()
                .map(line -> new Paragraph(MarkedText.plain(line.replace('\u00a0', ' ')), all.style(), false))
                .toList();
    }
}
