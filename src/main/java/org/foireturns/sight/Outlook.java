package org.foireturns.sight;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;

/** Looks out from one value: along its row, up its column, to the headings and titles over it. */
final class Outlook {
    private final Sheet sheet;
    private final Company company;
    private final Headings headings;
    private final Horizon horizon;
    private final Map<Address, List<ByColour>> colours;

    Outlook(Sheet sheet, Company company, Horizon horizon, Map<Address, List<ByColour>> colours) {
        this.colours = colours;
        this.sheet = sheet;
        this.company = company;
        this.headings = new Headings(sheet, company);
        this.horizon = horizon;
    }

    Seen from(Cell value) {
        int row = value.address().row();
        int column = value.address().column();
        Beside beside = Beside.of(sheet, row, column);
        Over over = Over.of(
                sheet,
                company,
                row,
                column,
                beside == null ? column - 1 : beside.inner(),
                beside == null ? column : beside.outer());
        if (value.style().percent() || (beside == null && over.first() != row - 1)) {
            return Seen.NOTHING;
        }
        Sights sights = beside == null ? new Sights() : along(row, beside);
        Sights heads = up(over);
        if (beside != null && lonelyTotal(row, column, beside)) {
            heads = dimmed(heads);
        }
        sights.beside(heads);
        colours.getOrDefault(value.address(), List.of()).forEach(by -> sights.beside(keyed(by)));
        if (beside != null) {
            headings.over(row, beside, over.first()).stream()
                    .filter(heading -> Saying.named(company.read(heading)) == null)
                    .forEach(heading -> sights.add(company.inColumn(heading), place(heading), false));
            if (over.first() >= 0) {
                corners(over, beside).forEach(corner -> sights.add(corner, "", false));
            }
        }
        int left = beside == null ? column : Math.min(beside.outer(), column);
        horizon.add(sights, top(row, over), left, column);
        return sights.seen();
    }

    /** What the entry of a key says of a value by a colour. */
    private Sights keyed(ByColour by) {
        Saying saying = company.alone(by.key().text());
        Sights told = new Sights();
        if (by.doubtful()) {
            told.dim(Saying.SPLIT);
        } else {
            told.add(saying, place(by.key()), true);
        }
        return told;
    }

    /** What the heads over the labels say, where they say a value. */
    private List<Saying> corners(Over over, Beside beside) {
        return sheet
                .labels(
                        over.first(),
                        Math.min(beside.inner(), beside.outer()),
                        Math.max(beside.inner(), beside.outer()))
                .stream()
                .map(company::inRow)
                .map(saying -> new Saying(saying.says(), Set.of(), false, saying.part(), false))
                .toList();
    }

    /** Whether a total is the one number of its row and the row above has several: it may be over all its columns. */
    private boolean lonelyTotal(int row, int column, Beside beside) {
        return wide(row, column)
                || (company.inColumn(beside.labels().get(0)).whole()
                        && !sheet.value(row, column - 1)
                        && !sheet.value(row, column + 1)
                        && (sheet.value(row - 1, column + 1) || sheet.value(row - 1, column - 1)));
    }

    /** Whether a value is merged over several columns. */
    private boolean wide(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell != null && cell.equals(sheet.at(row, column + 1));
    }

    private static Sights dimmed(Sights heads) {
        Sights dimmed = new Sights();
        Saying.SPLIT.stream().filter(heads::speaksOf).forEach(axis -> dimmed.dim(EnumSet.of(axis)));
        dimmed.beside(heads);
        return dimmed;
    }

    private static int top(int row, Over over) {
        return over.first() >= 0 ? over.top() : row;
    }

    private Sights along(int row, Beside beside) {
        Sights sights = new Sights();
        List<Cell> labels = beside.labels();
        int own = labels.size() - beside.filled();
        for (int i = 0; i < labels.size(); i++) {
            Cell label = labels.get(i);
            if (isOfYoungest(label)) {
                continue;
            }
            Saying saying = company.inColumn(label);
            if (i >= own && second(label, row, beside.inner())) {
                sights.dim(saying.says().keySet());
            }
            sights.add(saying, place(label), true);
        }
        sights.dim(beyond(row, beside));
        return sights;
    }

    /**
     * Whether a label answers who the youngest victim was, by its head or by that of the answer before it: "Youngest
     * age | Gender" over "5 | Female".
     */
    private boolean isOfYoungest(Cell label) {
        Cell head = sheet.headOf(label);
        if (head == null) {
            return false;
        }
        Cell before = sheet.label(head.address().row(), head.address().column() - 1);
        return company.read(head).says(Fact.Youngest.class)
                || (before != null
                        && sheet.value(label.address().row(), before.address().column())
                        && company.read(before).says(Fact.Youngest.class));
    }

    /** What labels further left in the row speak of, where numbers stand between and no blank. */
    private Set<Axis> beyond(int row, Beside beside) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        int from = beside.outer() - 1;
        if (beside.outer() <= beside.inner() && sheet.value(row, from)) {
            while (sheet.at(row, from) != null) {
                from--;
            }
            sheet.labels(row, from, beside.outer() - 1).stream()
                    .map(company::inColumn)
                    .forEach(saying ->
                            Saying.SPLIT.stream().filter(saying::speaksOf).forEach(axes::add));
        }
        return axes;
    }

    /** Whether a second total follows below a label that is not repeated: then that label does not govern it. */
    private boolean second(Cell label, int row, int inner) {
        boolean total = false;
        for (int at = label.address().row(); at <= row; at++) {
            Cell sibling = sheet.label(at, inner);
            if (sibling != null && company.inColumn(sibling).whole()) {
                if (total && at == row) {
                    return true;
                }
                total = true;
            }
        }
        return false;
    }

    private Sights up(Over over) {
        Sights sights = new Sights();
        for (Cell head : over.heads()) {
            Saying saying = company.inRow(head);
            if (over.far()) {
                Set<Axis> dim = EnumSet.noneOf(Axis.class);
                Saying.SPLIT.stream().filter(saying::speaksOf).forEach(dim::add);
                if (saying.speaksOf(Axis.PERIOD)) {
                    dim.add(Axis.PERIOD);
                }
                sights.dim(dim);
                continue;
            }
            if (saying.whole() && besidePeriods(head)) {
                sights.dim(EnumSet.of(Axis.PERIOD));
            }
            sights.add(saying, place(head), true);
        }
        sights.dim(over.unseen(company));
        return sights;
    }

    /** Whether a total stands in a row of periods: it may be over all of them. */
    private boolean besidePeriods(Cell total) {
        return sheet.labels(total.address().row(), 0, sheet.columns()).stream()
                .map(company::inRow)
                .anyMatch(saying -> saying.says().containsKey(Axis.PERIOD));
    }

    private static String place(Cell cell) {
        return cell.address().toString();
    }
}
