package org.foireturns.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.RawRecord;

/**
 * Which rows of a sample say of all that is asked what an earlier one says: those of a list may, those of a table do
 * not.
 */
record SameRows(Columns columns, List<RawRecord> sample) {
    /** Whether there are several. */
    boolean repeat() {
        return count() * 7 > sample.size();
    }

    int count() {
        List<Column> asked = columns.stream(kind -> kind.ofVictims()
                        || kind.flagsVictims()
                        || kind.ofPlatforms()
                        || kind == ColumnKind.PERIOD
                        || kind.dates()
                        || kind == ColumnKind.OFFENCE
                        || kind == ColumnKind.FORCE)
                .toList();
        Set<String> said = new HashSet<>();
        int same = 0;
        for (RawRecord row : sample) {
            String key = asked.stream()
                    .map(column -> row.cell(column.index()))
                    .map(cell -> cell == null ? "" : cell.text().strip())
                    .collect(Collectors.joining("\n"));
            same += said.add(key) ? 0 : 1;
        }
        return same;
    }
}
