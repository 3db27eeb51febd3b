package org.foireturns.read.document;

import java.util.List;
import org.foireturns.read.document.DocumentSheets.LetterLine;

/**
 * The paragraphs between two tables, or before the first or after the last: which of them belong to the table above,
 * which to the one below, and which to none.
 */
record ParagraphGap(List<LetterLine> below, List<LetterLine> apart, List<LetterLine> above) {
    /** So many lines before a table may be about it. */
    private static final int MOST_ABOVE = 4;
    /** So many lines after the last table may be about it. */
    private static final int MOST_BELOW = 6;

    /**
     * Parts a gap.
     *
     * @param afterTable whether a table stands before it
     * @param beforeTable whether a table stands behind it
     */
    static ParagraphGap of(List<LetterLine> lines, boolean afterTable, boolean beforeTable) {
        int above = beforeTable ? startOfNext(lines, afterTable) : lines.size();
        int below = afterTable ? endOfLast(lines, above, beforeTable) : 0;
        return new ParagraphGap(
                List.copyOf(lines.subList(0, below)),
                List.copyOf(lines.subList(below, above)),
                List.copyOf(lines.subList(above, lines.size())));
    }

    /**
     * Where the lines about the next table start: at the last number of a question, else at what opens something new,
     * else with the last line. What stands between two numbers answers the first of them.
     */
    private static int startOfNext(List<LetterLine> lines, boolean afterTable) {
        int from = afterTable ? 0 : Math.max(0, lines.size() - MOST_ABOVE);
        for (int i = lines.size() - 1; i >= from; i--) {
            if (lines.get(i).paragraph().numbered()) {
                return afterQuestions(lines, i);
            }
        }
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).paragraph().opens()) {
                return i;
            }
        }
        int last = lines.size() - 1;
        boolean note = last >= 0 && afterTable && lines.get(last).paragraph().notes();
        return note ? lines.size() : Math.max(0, last);
    }

    /**
     * Where the lines about a table start behind the last number of a question: at a heading below it, where the line
     * with the number is none. Then that line only repeats what was asked.
     */
    private static int afterQuestions(List<LetterLine> lines, int numbered) {
        for (int i = numbered + 1;
                i < lines.size() && !lines.get(numbered).paragraph().titles();
                i++) {
            if (lines.get(i).paragraph().titles()) {
                return i;
            }
        }
        return numbered;
    }

    /** Where the lines about a table end: at what opens something new, before the next table at its lines. */
    private static int endOfLast(List<LetterLine> lines, int end, boolean beforeTable) {
        if (beforeTable) {
            return end;
        }
        int most = Math.min(end, MOST_BELOW);
        for (int i = 0; i < most; i++) {
            if (lines.get(i).paragraph().opens()) {
                return i;
            }
        }
        return most;
    }
}
