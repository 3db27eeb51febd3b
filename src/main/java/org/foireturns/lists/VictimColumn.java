package org.foireturns.lists;

import org.foireturns.grammar.Axis;
import org.jspecify.annotations.Nullable;

/** Whether a column of a list tells of victims, by its head and what stands in it: their gender, their age, or both. */
record VictimColumn(Head head, Profile cells) {
    /** The kind of a column; null where it tells nothing of victims. */
    static @Nullable ColumnKind kind(Head head, Profile cells) {
        return new VictimColumn(head, cells).kind();
    }

    private @Nullable ColumnKind kind() {
        if (head.is("victim-number") && !head.names(Axis.VICTIM_AGE) && !head.names(Axis.VICTIM_GENDER)) {
            return ColumnKind.VICTIM_NUMBER;
        }
        if (!cells.some(cells.longs)
                && cells.most(cells.genders)
                && cells.genders * 2 > cells.filled
                && saysAgesToo()) {
            return ColumnKind.GENDER_AND_AGE;
        }
        boolean counted = cells.most(cells.wholes);
        boolean years = head.is("years") && cells.numbersLikeAges();
        if ((head.names(Axis.VICTIM_AGE) || head.is("birth") || years) && !counted(head)) {
            boolean ages = cells.most(Math.max(cells.ages, cells.wholes) + cells.unknowns + cells.severalAges);
            if (ages) {
                return cells.bands * 2 > cells.ages ? ColumnKind.AGE_BAND : ColumnKind.AGE;
            }
        }
        if (head.names(Axis.VICTIM_GENDER) && !counted(head)) {
            return ColumnKind.GENDER;
        }
        boolean free = !cells.some(cells.longs)
                && !head.is("reference")
                && !head.names(Axis.PLATFORM)
                && !head.names(Axis.OFFENCE)
                && !counted;
        if (free && cells.genders * 5 > cells.filled * 2 && cells.most(cells.genders + cells.unknowns)) {
            return ColumnKind.GENDER;
        }
        boolean ages = cells.most(cells.ages + cells.unknowns) && cells.ranges * 2 < cells.bands + cells.yearsOld;
        if (free && ages && !head.is("count") && (cells.bands + cells.yearsOld) * 5 > cells.filled * 2) {
            return cells.bands > cells.yearsOld ? ColumnKind.AGE_BAND : ColumnKind.AGE;
        }
        return null;
    }

    /** Whether a head says "number of": "No. of victims aged 12-15" counts and tells no age. */
    private static boolean counted(Head head) {
        return head.is("count") && head.countsAny();
    }

    private boolean saysAgesToo() {
        boolean named = head.names(Axis.VICTIM_AGE) && head.names(Axis.VICTIM_GENDER);
        return cells.agesUntold < cells.ages
                && cells.most(cells.ages + cells.agesUntold)
                && (named || cells.yearsOld + cells.bands + cells.genders > cells.filled || cells.numbersVary());
    }
}
