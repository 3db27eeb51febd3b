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
    private final @Nullable Column role;
    private final ListWords words;

    Roles(Plan plan, ListWords words) {
        List<Column> roles = plan.columns().of(ColumnKind.ROLE);
        this.role = roles.isEmpty() ? null : roles.get(0);
        this.words = words;
    }

    /** Whether the person of a row is somebody else than a victim. */
    boolean ofOther(RawRecord row) {
        Reading reading = reading(row);
        return reading != null && !reading.says(Fact.Unknown.class) && !ofVictim(reading);
    }

    /** Whether the list has roles and a row does not say that of its person. */
    boolean untold(RawRecord row) {
        Reading reading = reading(row);
        return role != null && (reading == null || reading.says(Fact.Unknown.class));
    }

    private @Nullable Reading reading(RawRecord row) {
        Cell cell = role == null ? null : row.cell(role.index());
        if (cell == null || cell.text().chars().noneMatch(Character::isLetter)) {
            return null;
        }
        return words.read(cell.text());
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
