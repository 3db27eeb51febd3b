package org.foireturns.sight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** The headings over the row of a value: lines of one label between the rows of its table, and rows that stand out. */
final class Headings {
    private final Sheet sheet;
    private final Company company;
    private final Map<Address, Set<String>> numbered = new HashMap<>();

    Headings(Sheet sheet, Company company) {
        this.sheet = sheet;
        this.company = company;
    }

    /**
     * The headings from the nearest upwards.
     *
     * @param head row of the nearest head of the column, or -1
     */
    List<Cell> over(int row, Beside beside, int head) {
        List<Cell> found = new ArrayList<>();
        Cell own = beside.labels().get(beside.labels().size() - 1);
        int column = own.address().column();
        int indent = indent(own);
        Set<Axis> passed = EnumSet.noneOf(Axis.class);
        boolean parted = false;
        for (int above = own.address().row() - 1; above > Math.max(head, row - Sheet.REACH); above--) {
            Cell label = sheet.label(above, column);
            if (label == null) {
                parted |= sheet.blankRow(above);
                continue;
            }
            boolean lone = !sheet.hasValue(above, 0, sheet.columns());
            boolean outdented = indent(label) < indent;
            if (lone && (goesOn(label, above, column) || numberedElsewhere(label, column))) {
                continue;
            }
            if (outdented || (lone && indent(label) <= indent && opens(label, above, column, passed))) {
                found.add(label);
                indent = Math.min(indent, indent(label));
                passed.addAll(spoken(label));
            } else if (lone && head < 0 && parted) {
                break;
            }
            if (!lone && parted && head < 0) {
                break;
            }
        }
        return found;
    }

    /** Whether a lone label is of the kind of the one right above it, which has numbers: its own are blank. */
    private boolean goesOn(Cell label, int row, int column) {
        Cell above = sheet.label(row - 1, column);
        if (above == null || above.equals(label) || indent(above) != indent(label)) {
            return false;
        }
        if (company.read(label).facts().stream().noneMatch(Fact::isValue)) {
            return false;
        }
        Set<Axis> shared = EnumSet.noneOf(Axis.class);
        shared.addAll(company.inColumn(above).says().keySet());
        shared.retainAll(company.inColumn(label).says().keySet());
        return !shared.isEmpty() && sheet.hasValue(row - 1, 0, sheet.columns());
    }

    /** Whether another row of the same run of rows has this label and numbers: a row whose own are blank. */
    private boolean numberedElsewhere(Cell label, int column) {
        int first = label.address().row();
        while (first > 0 && !sheet.blankRow(first - 1) && label.address().row() - first < Sheet.REACH) {
            first--;
        }
        return numbered.computeIfAbsent(new Address(first, column), this::numberedFrom)
                .contains(label.text().strip());
    }

    /** The labels with numbers in a column, from a row down to the next blank one. */
    private Set<String> numberedFrom(Address first) {
        Set<String> labels = new HashSet<>();
        for (int row = first.row(); row < first.row() + Sheet.REACH && !sheet.blankRow(row); row++) {
            Cell label = sheet.label(row, first.column());
            if (label != null && sheet.hasValue(row, first.column() + 1, sheet.columns())) {
                labels.add(label.text().strip());
            }
        }
        return labels;
    }

    /** The first heading that is met, or one right over another heading: of two headings the outer one. */
    private boolean opens(Cell label, int row, int column, Set<Axis> passed) {
        if (passed.isEmpty()) {
            return true;
        }
        Set<Axis> spoken = spoken(label);
        return spoken.stream().noneMatch(passed::contains) && headingBelow(row, column);
    }

    private boolean headingBelow(int row, int column) {
        int below = row + 1;
        while (below < row + 3 && sheet.blankRow(below)) {
            below++;
        }
        Cell label = sheet.label(below, column);
        return label != null && !sheet.hasValue(below, 0, sheet.columns()) && !numberedElsewhere(label, column);
    }

    private Set<Axis> spoken(Cell label) {
        Saying saying = company.inColumn(label);
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(saying.says().keySet());
        axes.addAll(saying.dim());
        Axis named = Saying.named(company.read(label));
        if (named != null) {
            axes.add(named);
        }
        return axes;
    }

    static int indent(@Nullable Cell label) {
        if (label == null) {
            return 0;
        }
        String text = label.text();
        int spaces = 0;
        while (spaces < text.length() && Character.isWhitespace(text.charAt(spaces))) {
            spaces++;
        }
        return label.style().indent() * 2 + spaces;
    }
}
