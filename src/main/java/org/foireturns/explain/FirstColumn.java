package org.foireturns.explain;

import java.util.List;
import java.util.Objects;

/** Whether a part of a sheet has its labels in its first column. */
record FirstColumn(Page page, Area area) {
    /** Whether labels stand in most of the rows that hold values, or at the left of groups of these. */
    boolean holdsLabels() {
        if (holdsEntries()) {
            return true;
        }
        int both = 0;
        int valued = 0;
        for (int row : page.rowsIn(area)) {
            boolean value = false;
            boolean label = false;
            for (Slot slot : page.row(row, area)) {
                boolean first = !value && !label;
                value |= slot.isValue();
                label |= slot.isLabel() || (first && slot.isEither());
            }
            valued += value ? 1 : 0;
            both += value && label ? 1 : 0;
        }
        return valued == 0 || both * 2 >= valued || groupsRows();
    }

    /** Whether its first column holds numbers below a head that they may be entries of: "Age" over 8, 10 and 11. */
    boolean holdsEntries() {
        List<Slot> slots = page.rowsIn(area).stream()
                .map(row -> page.at(row, area.left()))
                .filter(Objects::nonNull)
                .toList();
        return slots.stream()
                        .filter(Slot::isLabel)
                        .anyMatch(slot -> slot.sense().numbered())
                && slots.stream().anyMatch(Slot::isValue)
                && slots.stream().filter(Slot::isValue).allMatch(slot -> slot.smallNumber() >= 0);
    }

    /** Whether its first column holds several labels and no value, the first in the first row of values. */
    private boolean groupsRows() {
        List<Slot> left = page.rowsIn(area).stream()
                .map(row -> page.at(row, area.left()))
                .filter(Objects::nonNull)
                .toList();
        int first = page.rowsIn(area).stream()
                .filter(row -> page.row(row, area).stream().anyMatch(Slot::isValue))
                .findFirst()
                .orElse(area.top());
        Slot beside = page.at(first, area.left());
        return beside != null && left.size() > 1 && left.stream().allMatch(Slot::isLabel);
    }
}
