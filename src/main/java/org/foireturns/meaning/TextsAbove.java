package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;

/**
 * The texts that stand over a table and may speak of it, the nearest first, and its caption before them; the last is
 * the name of its sheet.
 */
final class TextsAbove {
    /** A title that says a gender, an age or a platform stands no further above its table. */
    private static final int NEAR = 3;
    /** "\u22644: four or fewer": what begins so explains how small numbers are shown. */
    private static final Pattern SMALL = Pattern.compile("\\s*[<\\u2264] ?[0-9]+\\s*(?:[:=]|-\\s|\\u2013)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    /** The place of the name of a sheet. */
    static final String SHEET = "sheet";

    private final Sisters sisters;
    private final Signs signs;
    private final Grammar grammar;
    private final List<Witness> nearest = new ArrayList<>();
    private final PeriodLines periods;

    /**
     * A text over a table.
     *
     * @param near whether it stands so close that it can say a gender, an age or a platform
     */
    record Witness(String text, String place, boolean near) {
        /** Whether it is the name of the sheet. */
        boolean ofSheet() {
            return place.equals(SHEET);
        }
    }

    TextsAbove(
            SheetPlan plan,
            Table table,
            String sheet,
            Captions captions,
            Sisters sisters,
            Signs signs,
            Grammar grammar) {
        this.sisters = sisters;
        this.signs = signs;
        this.grammar = grammar;
        this.periods = new PeriodLines(plan, grammar);
        Cell caption = captions.of(table);
        if (caption != null) {
            add(caption, true);
        }
        periods.leftOf(table).ifPresent(period -> add(period, true));
        // "Count of Suspect URN" in the corner is nearer than any title.
        table.corners().stream().filter(corner -> saysOfAll(table, corner)).forEach(corner -> add(corner, true));
        List<Cell> titles = new ArrayList<>(table.titles());
        titles.removeIf(captions::hold);
        Collections.reverse(titles);
        titles.forEach(title -> add(title, true));
        table.corners().stream()
                .filter(corner -> !saysOfAll(table, corner))
                .forEach(corner -> add(corner, titles(table, corner)));
        AloneOver company = new AloneOver(plan, table, grammar);
        int top = table.range().first().row();
        int from = previous(plan, table);
        Set<Address> values =
                SelfTold.ofOnePeriod(plan, grammar).map(Cell::address).collect(Collectors.toSet());
        List<Cell> above = Stream.of(
                        plan.texts().stream(),
                        SelfTold.ofOnePeriod(plan, grammar),
                        periods.overLabels(),
                        periods.fields())
                .flatMap(texts -> texts)
                .filter(text -> text.address().row() < top && !table.titles().contains(text))
                .filter(text -> !captions.hold(text) && !isNoteOfAnother(text, plan))
                .sorted(Comparator.comparing(Cell::address))
                .toList();
        above = new OtherAnswers(plan, grammar).leftOutOf(above);
        Map<Integer, List<Cell>> byRow = above.stream()
                .collect(Collectors.groupingBy(text -> text.address().row()));
        for (int i = above.size() - 1; i >= 0; i--) {
            Cell text = above.get(i);
            List<Cell> row = byRow.getOrDefault(text.address().row(), List.of());
            boolean between = text.address().row() > from;
            boolean alone = company.leavesAlone(text, row);
            boolean near = between
                    && alone
                    && !values.contains(text.address())
                    && titles.isEmpty()
                    && !isNoteBelow(text, from, top)
                    && top - text.address().row() <= NEAR;
            boolean over = alone || standsOver(text, row, table);
            String filter = PivotFilter.of(text, row, grammar);
            int column = text.address().column();
            boolean ofTable = row.size() == 2
                    || (column >= table.range().first().column()
                            && column <= table.range().last().column() + 1);
            if (filter != null && between && !ofTable) {
                continue;
            }
            if (filter != null && between) {
                nearest.add(new Witness(filter, text.address().toString(), true));
            } else if (over && (between || from < 0 || beforeAllTables(plan, text) || periods.over(text))) {
                add(text, near);
            }
        }
        if (sheet.strip().length() > 1) {
            // A sheet called M is of March, of the Met, or of males: nobody can tell.
            nearest.add(new Witness(sheet, SHEET, true));
        }
    }

    /**
     * Whether a sentence right below the table before, with a blank row behind it, speaks of that one: "All other
     * victims were recorded as male."
     */
    private boolean isNoteBelow(Cell text, int from, int top) {
        int row = text.address().row();
        return from >= 0 && row == from + 1 && top > row + 1 && grammar.tells(text.text());
    }

    /** Whether a text is the note behind a mark that labels of a table over it bear: "[1] These years include ...". */
    private boolean isNoteOfAnother(Cell text, SheetPlan plan) {
        NoteMark mark = NoteMark.opens(text.text()) ? NoteMark.leading(text.text(), grammar) : null;
        return mark != null
                && plan.tables().stream()
                        .filter(table ->
                                table.range().last().row() < text.address().row())
                        .flatMap(table -> table.labels().stream())
                        .anyMatch(label -> mark.on(label, grammar));
    }

    /**
     * Whether a corner is a title of all values behind and below it, as "Female victims" is over bands of ages and
     * "Count of suspects" over anything, where "Age of victim" only names them.
     */
    private boolean titles(Table table, Cell corner) {
        Reading reading = grammar.read(corner.text());
        boolean tells = reading.facts().stream().anyMatch(Fact::isValue)
                || reading.says(Fact.Unknown.class)
                || saysOfSuspects(reading);
        Address at = corner.address();
        return tells
                && table.values().stream()
                        .map(value -> value.cell().address())
                        .allMatch(value -> at.row() < value.row() && at.column() < value.column())
                && table.values().stream()
                        .flatMap(value -> value.stubs().stream())
                        .map(stub -> stub.cell().address())
                        .anyMatch(stub -> table.turned() ? stub.row() == at.row() : stub.column() == at.column());
    }

    /** Whether a corner says of all values of a table that they are of suspects. */
    private boolean saysOfAll(Table table, Cell corner) {
        return saysOfSuspects(grammar.read(corner.text())) && titles(table, corner);
    }

    private static boolean saysOfSuspects(Reading reading) {
        return reading.all(Fact.Beside.class).anyMatch(beside -> beside.axis().equals(Subjects.SUSPECT));
    }

    List<Witness> nearest() {
        return List.copyOf(nearest);
    }

    /** Of several texts in one row each stands over the columns up to the next. */
    private static boolean standsOver(Cell text, List<Cell> row, Table table) {
        int next = row.stream()
                .filter(other -> other.address().column() > text.address().column())
                .mapToInt(other -> other.address().column())
                .min()
                .orElse(Integer.MAX_VALUE);
        return text.address().column() <= table.range().last().column()
                && next > table.range().first().column();
    }

    /**
     * Whether a text is about numbers that are not told: the range in "Low counts are shown as 1-4" is none of ages.
     */
    private static boolean tellsRange(Reading reading) {
        return reading.says(Fact.OfAge.class)
                && (reading.says(Fact.Withheld.class) || reading.says(Fact.Fewer.class))
                && !reading.says(Fact.Names.class);
    }

    /**
     * A text that explains a sign is no title, "x = number less than five", but for what stands before its brackets.
     */
    private void add(Cell cell, boolean near) {
        String text = saysMore(cell.text())
                ? cell.text()
                : IN_BRACKETS.matcher(cell.text()).replaceAll("");
        if (!text.isBlank() && saysMore(text)) {
            nearest.add(
                    new Witness(sisters.withoutQuestion(text), cell.address().toString(), near));
        }
    }

    private boolean saysMore(String text) {
        return !SMALL.matcher(text).lookingAt() && !signs.explains(text) && !tellsRange(grammar.read(text));
    }

    /** The last row of the table above this one in its columns, of which nothing is a title; -1 when there is none. */
    private int previous(SheetPlan plan, Table table) {
        return plan.tables().stream()
                .filter(other -> !SelfTold.tellsOnePeriod(other, grammar))
                .filter(other ->
                        other.range().last().row() < table.range().first().row()
                                && other.range().first().column()
                                        <= table.range().last().column()
                                && table.range().first().column()
                                        <= other.range().last().column())
                .mapToInt(other -> other.range().last().row())
                .max()
                .orElse(-1);
    }

    private static boolean beforeAllTables(SheetPlan plan, Cell text) {
        return plan.tables().stream()
                .allMatch(table -> text.address().row() < table.range().first().row());
    }
}
