package org.foireturns.report.markup;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.SheetLook.Named;

/** The first sheet of a copy: everything that was noticed, each with a link to its cell. */
final class IssuesSheet {
    static final String NAME = "Issues";

    private static final List<String> HEADS =
            List.of("No.", "Where", "How grave", "What", "Why it matters", "What to do", "Who must act");
    private static final int[] WIDTHS = {6, 26, 12, 50, 44, 44, 16};

    private IssuesSheet() {}

    /**
     * Draws the list.
     *
     * @param about sentences above it
     * @param names of the copied sheets by the names of the file's own
     */
    static NewSheet draw(String title, List<String> about, List<Mark> marks, Map<String, String> names) {
        NewSheet drawn = new NewSheet(NAME);
        drawn.put(0, 0, Content.text(title), SheetLook.PLAIN.named(Named.HEADING));
        int head = 1;
        for (String sentence : about) {
            drawn.put(head++, 0, Content.text(sentence), SheetLook.PLAIN);
        }
        for (int column = 0; column < HEADS.size(); column++) {
            drawn.width(column, WIDTHS[column]);
            drawn.put(
                    head,
                    column,
                    Content.text(HEADS.get(column)),
                    SheetLook.PLAIN.bold(true).wrapped());
        }
        for (int i = 0; i < marks.size(); i++) {
            row(drawn, head + 1 + i, i + 1, marks.get(i), names);
        }
        return drawn.table(NAME, CellRange.of(head, 0, head + marks.size(), HEADS.size() - 1), HEADS);
    }

    private static void row(NewSheet drawn, int row, int number, Mark mark, Map<String, String> names) {
        SheetLook words = SheetLook.PLAIN.wrapped();
        drawn.put(row, 0, Content.number(number), SheetLook.PLAIN);
        drawn.put(row, 1, Content.text(mark.where()), words);
        drawn.put(row, 2, Content.text(mark.weight()), words.fill(mark.fill()));
        drawn.put(row, 3, Content.text(mark.what()), words);
        drawn.put(row, 4, Content.text(mark.why()), words);
        drawn.put(row, 5, Content.text(mark.fix()), words);
        drawn.put(row, 6, Content.text(mark.actor()), words);
        String sheet = names.get(mark.sheet());
        if (sheet != null) {
            drawn.put(row, 1, Content.text(mark.where()), words.named(Named.LINK));
            Address to = mark.range().map(CellRange::first).orElse(new Address(0, 0));
            drawn.link(new Address(row, 1), sheet, to);
        }
    }
}
