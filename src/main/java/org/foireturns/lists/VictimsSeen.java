package org.foireturns.lists;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.LongTable;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Knows the victims of a list that numbers them and has a row for each platform of each: a row with the number, the
 * gender and the age of an earlier one of its offence, and another platform, tells of no other victim. Where victims
 * have names of their own, such as 700107, each is one however often it stands there, as in rows for each suspect.
 */
final class VictimsSeen {
    /** A greater number names a victim, and does not count the victims of one offence. */
    private static final int LONGEST_COUNT = 100;

    private final List<Column> person;
    private final boolean named;
    private final List<Column> platforms;
    private final LongTable victims = new LongTable();

    VictimsSeen(Plan plan) {
        List<Column> numbers = plan.columns().of(ColumnKind.VICTIM_NUMBER);
        this.platforms = plan.columns().of(ColumnKind.PLATFORM);
        this.named = numbers.stream()
                .map(Column::cells)
                .anyMatch(cells -> cells.nearlyAll(cells.ids) && cells.largest() >= LONGEST_COUNT);
        this.person = numbers.isEmpty()
                        || (platforms.isEmpty() && !named)
                        || plan.victims().size() != 1
                ? List.of()
                : Stream.concat(
                                numbers.stream(),
                                Stream.of(
                                                plan.victims().get(0).gender(),
                                                plan.victims().get(0).age())
                                        .flatMap(Stream::ofNullable))
                        .toList();
    }

    /** Whether an earlier row told of the victim of this one, with another platform. */
    boolean again(RawRecord row, @Nullable Long reference) {
        if (person.isEmpty() || reference == null || row.cell(person.get(0).index()) == null) {
            return false;
        }
        long platform = hash(0, row, platforms);
        long victim = hash(reference, row, person);
        boolean first = victims.add(victim, platform);
        return !first && (named || victims.get(victim, platform) != platform);
    }

    private static long hash(long start, RawRecord row, List<Column> columns) {
        long hash = start;
        for (Column column : columns) {
            var cell = row.cell(column.index());
            hash = LongTable.hash(hash, cell == null ? "" : cell.text().strip());
        }
        return hash;
    }
}
