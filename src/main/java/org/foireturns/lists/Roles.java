package org.foireturns.lists;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/** In a list of persons with different roles, tells the rows of victims from those of suspects and others. */
final class Roles {
    /** A longer text is a word, and that of a victim would be known: "Reporting party". */
    private static final int LONGEST_CODE = 4;

    private final @Nullable Column role;
    private final ListWords words;

    Roles(Plan plan, ListWords words) {
        List<Column> roles = plan.columns().of(ColumnKind.ROLE);
        this.role = roles.isEmpty() ? null : roles.get(0);
        this.words = words;
    }

    /** Whether the person of a row is somebody else than a victim. */
    boolean ofOther(RawRecord row) {
        Cell cell = cell(row);
        if (cell == null || words.marks().victim(cell.text())) {
            return false;
        }
        Reading reading = words.read(cell.text());
        return words.marks().person(cell.text()) || (!reading.says(Fact.Unknown.class) && !ofVictim(reading));
    }

    /** Whether a row says by a code who its person is, and nothing tells what the code means. */
    boolean unclear(RawRecord row) {
        Cell cell = cell(row);
        if (cell == null
                || cell.text().strip().length() > LONGEST_CODE
                || words.marks().victim(cell.text())
                || words.marks().person(cell.text())) {
            return false;
        }
        Reading reading = words.read(cell.text());
        return !ofVictim(reading)
                && !ofSuspect(reading)
                && !reading.says(Fact.Unknown.class)
                && !reading.says(Fact.Beside.class);
    }

    /** Whether the list has roles and a row does not say that of its person. */
    boolean untold(RawRecord row) {
        Cell cell = cell(row);
        return role != null && (cell == null || words.read(cell.text()).says(Fact.Unknown.class));
    }

    private @Nullable Cell cell(RawRecord row) {
        Cell cell = role == null ? null : row.cell(role.index());
        return cell == null || cell.text().chars().noneMatch(Character::isLetter) ? null : cell;
    }

    /** "Victim", and not "parent of victim". */
    static boolean ofVictim(Reading reading) {
        boolean victim = reading.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == Unit.VICTIMS);
        return victim && !reading.says(Fact.Beside.class) && !ofSuspect(reading);
    }

    static boolean ofSuspect(Reading reading) {
        return reading.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == Unit.SUSPECTS)
                || reading.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals("suspect"));
    }
}
