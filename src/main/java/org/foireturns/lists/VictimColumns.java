package org.foireturns.lists;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one victim; either may be missing, or both may be one column.
 *
 * @param band says the age of rows in which the column of ages says none; null when there is no such column
 */
record VictimColumns(
        @Nullable Column gender,
        @Nullable Column age,
        @Nullable Column band) {
    VictimColumns(@Nullable Column gender, @Nullable Column age) {
        this(gender, age, null);
    }

    /** Whether the column of genders says the ages too: "Girl aged 13". */
    boolean tellsBoth() {
        return gender != null && gender.kind() == ColumnKind.GENDER_AND_AGE;
    }

    /** "Vic 1 sex", "Vic 1 age", "Vic 2 sex": the columns of several victims in one row. */
    static List<VictimColumns> numbered(Columns columns) {
        TreeMap<Integer, Column> genders = byNumber(columns.of(ColumnKind.GENDER));
        TreeMap<Integer, Column> ages = byNumber(columns.of(ColumnKind.AGE, ColumnKind.AGE_BAND));
        TreeMap<Integer, Column> both = byNumber(columns.of(ColumnKind.GENDER_AND_AGE));
        if (both.size() > 1) {
            return both.values().stream()
                    .map(column -> new VictimColumns(column, column))
                    .toList();
        }
        boolean several = genders.size() > 1 || ages.size() > 1;
        boolean aligned =
                genders.isEmpty() || ages.isEmpty() || genders.keySet().equals(ages.keySet());
        if (!several || !aligned) {
            return List.of();
        }
        TreeMap<Integer, Column> any = genders.isEmpty() ? ages : genders;
        return any.keySet().stream()
                .map(number -> new VictimColumns(genders.get(number), ages.get(number)))
                .toList();
    }

    private static TreeMap<Integer, Column> byNumber(List<Column> columns) {
        TreeMap<Integer, Column> numbered = new TreeMap<>();
        for (Column column : columns) {
            OptionalInt number = column.head().number();
            if (number.isPresent() && !column.head().ofOthers()) {
                numbered.putIfAbsent(number.getAsInt(), column);
            }
        }
        return numbered;
    }
}
