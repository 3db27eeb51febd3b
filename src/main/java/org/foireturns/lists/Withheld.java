package org.foireturns.lists;

import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Recent;
import org.jspecify.annotations.Nullable;

/**
 * What a force does not tell of a row: black bars, stars, "redacted", "s.40(2)". It knows what stood there, so it is
 * not the same as unknown; the officer is told of how many rows it was left out.
 */
final class Withheld {
    /** Bars, blocks and squares; stars and hashes; a run of crosses. */
    private static final Pattern BARS =
            Pattern.compile("[\u2580-\u259f\u25a0\u25ac\u2b1b\\s/.-]*[\u2580-\u259f\u25a0\u25ac\u2b1b]"
                    + "[\u2580-\u259f\u25a0\u25ac\u2b1b\\s/.-]*|[*#]+|[xX]{3,}");

    /** An exemption of the Freedom of Information Act 2000, sections 21 to 44. */
    private static final Pattern EXEMPTION =
            Pattern.compile("(?i)[\\[(]?s(?:ec(?:tion)?)?[. ]{0,2}(?:2[1-9]|3[0-9]|4[0-4])(?![0-9]).*");

    private final List<Column> columns;
    private final Recent<Boolean> withheld;
    private int rows;

    Withheld(Plan plan, ListWords words) {
        this.columns = plan.columns().stream(kind -> kind.ofVictims() || kind == ColumnKind.PLATFORM)
                .toList();
        this.withheld = new Recent<>(text -> in(text, words.read(text)));
    }

    /** Whether a text tells nothing on purpose. */
    static boolean in(String text, Reading reading) {
        if (BARS.matcher(text.strip()).matches()) {
            return true;
        }
        return reading.whole()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Withheld
                                || fact instanceof Fact.Reference
                                || fact instanceof Fact.Numbering)
                && (reading.says(Fact.Withheld.class)
                        || EXEMPTION.matcher(text.strip()).matches());
    }

    /** Takes a row that counts. */
    void see(RawRecord row) {
        rows += columns.stream().anyMatch(column -> in(row.cell(column.index()))) ? 1 : 0;
    }

    private boolean in(@Nullable Cell cell) {
        return cell != null && cell.isText() && withheld.of(cell.text());
    }

    /** Of how many rows something was left out. */
    int rows() {
        return rows;
    }
}
