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
import org.foireturns.explain.Entry;
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
    /** Fewer words are a title or a label. */
    private static final int SHORTEST_SENTENCE = 8;

    /** "\u22644: four or fewer": what begins so explains how small numbers are shown. */
    private static final Pattern SMALL = Pattern.compile("\\s*[<\\u2264] ?[0-9]+\\s*(?:[:=]|-\\s|\\u2013)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    /** The place of the name of a sheet. */
    private static final String SHEET = "sheet";

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
        List<Cell> titles = new ArrayList<>(table.titles());
        titles.removeIf(captions::hold);
        Collections.reverse(titles);
        titles.forEach(title -> add(title, true));
        table.corners().forEach(corner -> add(corner, titles(table, corner)));
        int top = table.range().first().row();
        int from = previous(plan, table);
        Set<Address> values = told(plan).map(Cell::address).collect(Collectors.toSet());
        List<Cell> above = Stream.of(plan.texts().stream(), told(plan), periods.overLabels(), periods.fields())
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
            boolean alone = row.stream()
                    .allMatch(other -> other.equals(text)
                            || isOverAnother(other, text, table)
                            || (isNumber(other) && last(other, plan, table))
                            || isRemarkBeside(other, text, table));
            boolean near = between
                    && alone
                    && !values.contains(text.address())
                    && titles.isEmpty()
                    && top - text.address().row() <= NEAR;
            boolean over = alone || standsOver(text, row, table);
            String filter = PivotFilter.of(text, row, grammar);
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

    /** Whether a text stands beside a table over whose columns another one does: each is over its own. */
    private static boolean isOverAnother(Cell other, Cell text, Table table) {
        int first = table.range().first().column();
        int last = table.range().last().column();
        int own = text.address().column();
        int column = other.address().column();
        return own >= first && own <= last && (column < first || column > last);
    }

    /** Whether a sentence stands right of a table in the row of a text over it. */
    private boolean isRemarkBeside(Cell other, Cell text, Table table) {
        int last = table.range().last().column();
        return text.address().column() <= last
                && other.address().column() > last
                && grammar.read(other.text()).tokens() >= SHORTEST_SENTENCE;
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
     * Whether a corner is a title of all values behind and below it, as "Female victims" is over bands of ages, where
     * "Age of victim" only names them.
     */
    private boolean titles(Table table, Cell corner) {
        Reading reading = grammar.read(corner.text());
        boolean tells = reading.facts().stream().anyMatch(Fact::isValue) || reading.says(Fact.Unknown.class);
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

    /** Whether no other such number stands below one: "Question 2" says nothing of what "Question 3" asks. */
    private boolean last(Cell number, SheetPlan plan, Table table) {
        Stream<Cell> labels =
                table.values().stream().flatMap(value -> value.entries()).map(Entry::cell);
        return Stream.of(plan.texts().stream(), table.titles().stream(), table.corners().stream(), labels)
                .flatMap(cells -> cells)
                .filter(cell -> cell.address().row() > number.address().row()
                        && cell.address().row() <= table.range().last().row())
                .noneMatch(this::isNumber);
    }

    /** Whether a text is nothing but the number of what stands beside it: "Q4 | Age and gender of the suspect". */
    private boolean isNumber(Cell text) {
        List<Fact> facts = grammar.read(text.text()).facts();
        return facts.size() == 1 && (facts.get(0) instanceof Fact.QNumber || facts.get(0) instanceof Fact.Numbering);
    }

    List<Witness> nearest() {
        return List.copyOf(nearest);
    }

    /** What values tell of themselves: "66 offences were recorded in 2024/25" says the period of what follows too. */
    private static Stream<Cell> told(SheetPlan plan) {
        return plan.tables().stream()
                .flatMap(table -> table.values().stream())
                .flatMap(value -> value.stubs().stream()
                        .map(Entry::cell)
                        .filter(label -> label.address().equals(value.cell().address())));
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

    /** The last row of the table above this one in its columns; -1 when there is none. */
    private static int previous(SheetPlan plan, Table table) {
        return plan.tables().stream()
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
