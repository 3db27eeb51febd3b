package org.foireturns.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Recent;

/**
 * Rows whose remark names a platform that their own column does not: "Not recorded" beside "Platform since confirmed as
 * Kik". The column is counted, and the officer is told.
 */
final class RemarkedPlatforms {
    private final List<Column> remarks;
    private final Recent<Set<String>> named;
    private int rows;

    RemarkedPlatforms(Plan plan, ListWords words) {
        this.remarks = plan.tellsPlatforms() ? plan.columns().of(ColumnKind.OTHER) : List.of();
        this.named = new Recent<>(text -> named(text, words));
    }

    /** Each row may have a remark of its own; nearly none names a platform, and none of these need be read. */
    private static Set<String> named(String text, ListWords words) {
        boolean mayBe = words.grammar().mayNamePlatform(text) || words.grammar().mayNamePlatform(words.apart(text));
        return mayBe
                ? words.read(text)
                        .all(Fact.OfPlatform.class)
                        .map(Fact.OfPlatform::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Takes a row that counts, with its platforms. */
    void see(RawRecord row, Set<String> platforms) {
        boolean others = false;
        for (Column column : remarks) {
            Cell cell = row.cell(column.index());
            others |= cell != null && cell.isText() && !platforms.containsAll(named.of(cell.text()));
        }
        rows += others ? 1 : 0;
    }

    /** How many rows there were. */
    int rows() {
        return rows;
    }
}
