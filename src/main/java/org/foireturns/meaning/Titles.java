package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a table say that holds for all its values, the nearest first: its own titles, the texts between
 * it and the table above, those at the top of the sheet, the name of the sheet. An answer to another question says
 * nothing.
 */
final class Titles {
    /** A longer line is a sentence: it may say a period and an offence, and no gender, age or platform. */
    private static final int LONGEST_TITLE = 14;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    /** A greater number in a sentence is not one of months: "9 months". */
    private static final int MOST_MONTHS = 12;
    /** A title that says a gender, an age or a platform stands no further above its table. */
    private static final int NEAR = 3;

    private final Grammar grammar;
    private final String offence;
    private final String sheet;
    private final Sisters sisters;
    private final Signs signs;
    private final List<Witness> nearest = new ArrayList<>();

    /** A text that stands over a table. */
    private record Witness(String text, String place, boolean near) {}

    Titles(SheetPlan plan, Table table, String sheet, Sisters sisters, Signs signs, Grammar grammar, String offence) {
        this.sheet = sheet;
        this.signs = signs;
        this.sisters = sisters;
        this.grammar = grammar;
        this.offence = offence;
        List<Cell> titles = new ArrayList<>(table.titles());
        java.util.Collections.reverse(titles);
        titles.forEach(title -> add(title, true));
        table.corners().forEach(corner -> add(corner, false));
        int top = table.range().first().row();
        int from = previous(plan, table);
        Set<Address> values = told(plan).map(Cell::address).collect(Collectors.toSet());
        List<Cell> above = Stream.concat(plan.texts().stream(), told(plan))
                .filter(text -> text.address().row() < top && !table.titles().contains(text))
                .sorted(Comparator.comparing(Cell::address))
                .toList();
        for (int i = above.size() - 1; i >= 0; i--) {
            Cell text = above.get(i);
            boolean between = text.address().row() > from;
            boolean alone = above.stream()
                            .filter(other ->
                                    other.address().row() == text.address().row())
                            .count()
                    == 1;
            boolean near = between
                    && alone
                    && !values.contains(text.address())
                    && titles.isEmpty()
                    && top - text.address().row() <= NEAR;
            boolean over = alone || standsOver(text, above, table);
            String filter = filter(text, above);
            if (filter != null && between) {
                nearest.add(new Witness(filter, text.address().toString(), true));
            } else if (over && (between || from < 0 || beforeAllTables(plan, text))) {
                add(text, near);
            }
        }
        nearest.add(new Witness(sheet, "sheet", true));
    }

    /**
     * The name of an axis and one of its values on a row of their own, as a pivot table shows what it is filtered by:
     * "Victim gender | Female"; null for any other text.
     */
    private @Nullable String filter(Cell text, List<Cell> above) {
        List<Cell> row = above.stream()
                .filter(other -> other.address().row() == text.address().row())
                .toList();
        if (row.size() != 2 || !row.get(1).equals(text)) {
            return null;
        }
        Reading name = grammar.read(row.get(0).text());
        Reading value = grammar.read(text.text());
        boolean names = name.whole() && name.facts().size() == 1 && name.says(Fact.Names.class);
        boolean tells = value.facts().stream().anyMatch(Fact::isValue)
                || value.says(Fact.Whole.class)
                || value.says(Fact.Unknown.class);
        return names && tells && value.whole() ? row.get(0).text() + ": " + text.text() : null;
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
    private static boolean standsOver(Cell text, List<Cell> above, Table table) {
        int next = above.stream()
                .filter(other -> other.address().row() == text.address().row()
                        && other.address().column() > text.address().column())
                .mapToInt(other -> other.address().column())
                .min()
                .orElse(Integer.MAX_VALUE);
        return text.address().column() <= table.range().last().column()
                && next > table.range().first().column();
    }

    /** A text that explains a sign is no title: "x = number less than five". */
    private void add(Cell cell, boolean near) {
        if (signs.explains(cell.text())) {
            return;
        }
        nearest.add(new Witness(cell.text(), cell.address().toString(), near));
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

    /** What was found on an axis, and where. */
    record Found(Object value, String place) {}

    /** The period of the nearest line that says exactly one, before any sentence that tells a number of its own. */
    @Nullable
    Found period() {
        Found found = period(false);
        return found == null ? period(true) : found;
    }

    private @Nullable Found period(boolean ofSentences) {
        for (Witness witness : nearest) {
            Reading reading = grammar.read(witness.text);
            if (reading.says(Fact.Youngest.class) || ofSentences != tellsNumber(reading)) {
                continue;
            }
            Period one = onePeriod(reading);
            if (one == null) {
                one = ofWholeSentence(witness.text);
            }
            if (one != null) {
                return new Found(one, witness.place);
            }
        }
        return null;
    }

    /** "For interest: 371 were recorded in 2023": the period is that of its own number. */
    private static boolean tellsNumber(Reading reading) {
        return reading.tokens() > LONGEST_TITLE
                && reading.all(Fact.Number.class).anyMatch(number -> number.value() > MOST_MONTHS);
    }

    /**
     * The one period of the only sentence that is understood as a whole, where others beside it speak of other days.
     */
    private @Nullable Period ofWholeSentence(String text) {
        Set<Period> told = new TreeSet<>();
        for (String sentence : SENTENCES.split(text, -1)) {
            Reading reading = grammar.read(sentence);
            if (reading.whole()) {
                reading.all(Fact.OfPeriod.class).forEach(fact -> told.add(fact.period()));
            }
        }
        return told.size() == 1 ? told.iterator().next() : null;
    }

    /**
     * Months without a year that the nearest line says: "April" as the name of a sheet; "Q1-Q3" there are questions.
     */
    Fact.@Nullable PartOfYear part() {
        for (Witness witness : nearest) {
            Reading reading = grammar.read(witness.text);
            if (onePeriod(reading) != null) {
                return null;
            }
            Fact.PartOfYear part = reading.one(Fact.PartOfYear.class).orElse(null);
            boolean questions =
                    witness.place.equals("sheet") && witness.text.chars().anyMatch(Character::isDigit);
            if (part != null && reading.whole() && !questions) {
                return part;
            }
        }
        return null;
    }

    /** The one period that a text says, but for one of which it says that nothing is held. */
    static @Nullable Period onePeriod(Reading reading) {
        Set<Period> periods = new TreeSet<>();
        List<Fact> facts = reading.facts();
        for (int i = 0; i < facts.size(); i++) {
            boolean notHeld = i + 1 < facts.size()
                    && (facts.get(i + 1) instanceof Fact.NotHeld || facts.get(i + 1) instanceof Fact.Unknown);
            if (facts.get(i) instanceof Fact.OfPeriod fact && !notHeld) {
                periods.add(fact.period());
            }
        }
        return periods.size() == 1 ? periods.iterator().next() : null;
    }

    /** A gender, an age or a platform that a near title says and nothing else beside it. */
    @Nullable
    Found narrow(Axis axis) {
        for (Witness witness : nearest) {
            Reading reading = grammar.read(witness.text);
            if (!witness.near
                    || reading.tokens() > LONGEST_TITLE
                    || !reading.whole()
                    || reading.says(Fact.Youngest.class)) {
                continue;
            }
            Axis named = reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null);
            if (named == axis && reading.says(Fact.Whole.class)) {
                return null;
            }
            List<Object> values = reading.facts().stream()
                    .filter(fact -> Facts.axis(fact) == axis)
                    .map(Facts::value)
                    .distinct()
                    .toList();
            if (values.size() == 1 && values.get(0) != null) {
                return new Found(values.get(0), witness.place);
            }
            Axis among = witness.place.equals("sheet") ? sisters.ofSheets() : sisters.ofTitles(sheet);
            boolean unknown = reading.says(Fact.Unknown.class)
                    && (named == null
                            ? among == axis && reading.facts().stream().noneMatch(Fact::isValue)
                            : named == axis);
            if (unknown) {
                return axis == Axis.VICTIM_GENDER
                        ? new Found(org.foireturns.model.VictimGender.UNKNOWN, witness.place)
                        : axis == Axis.VICTIM_AGE
                                ? new Found(org.foireturns.model.VictimAge.UNKNOWN, witness.place)
                                : null;
            }
        }
        return null;
    }

    /** The force that a line names; null when none or several do. */
    @Nullable
    Found force() {
        for (Witness witness : nearest) {
            Reading reading = grammar.read(witness.text);
            List<String> forces = reading.all(Fact.OfForce.class)
                    .map(Fact.OfForce::id)
                    .distinct()
                    .toList();
            if (forces.size() == 1 && reading.whole() && reading.tokens() <= LONGEST_TITLE) {
                return new Found(forces.get(0), witness.place);
            }
        }
        return null;
    }

    /**
     * The subject that the nearest lines give the table, when it is another one than was asked; null when it is ours.
     */
    @Nullable
    String otherSubject(Set<String> usedByLabels) {
        for (Witness witness : nearest) {
            Reading reading = grammar.read(witness.text);
            if (witness.place.equals("sheet") && reading.empty()) {
                continue;
            }
            List<String> offences = reading.all(Fact.OfOffence.class)
                    .map(Fact.OfOffence::id)
                    .distinct()
                    .toList();
            boolean sentence = reading.tokens() > LONGEST_TITLE * 2;
            if (offences.contains(offence)) {
                return witness.near && !sentence ? besideIn(reading, usedByLabels) : null;
            }
            if (!offences.isEmpty() && witness.near) {
                return "another offence";
            }
            String beside = witness.near && !sentence ? besideIn(firstSentence(witness.text), usedByLabels) : null;
            if (beside != null) {
                return beside;
            }
        }
        return null;
    }

    /** What a title says is in its first sentence, behind its number; further ones remark on it. */
    private Reading firstSentence(String title) {
        for (String sentence : SENTENCES.split(title, -1)) {
            Reading reading = grammar.read(sentence);
            if (reading.tokens() > 2) {
                return reading;
            }
        }
        return grammar.read(title);
    }

    private static @Nullable String besideIn(Reading reading, Set<String> usedByLabels) {
        boolean victims = reading.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == Unit.VICTIMS);
        return reading.all(Fact.Beside.class)
                .map(Fact.Beside::axis)
                .filter(axis -> Subjects.TABLES.contains(axis) && !usedByLabels.contains(axis))
                .filter(axis -> !victims || axis.equals("suspect"))
                .findFirst()
                .orElseGet(() -> reading.one(Fact.Standing.class)
                        .map(Fact.Standing::id)
                        .filter(id -> id.equals("withdrawn") || id.equals("example"))
                        .orElse(null));
    }

    /** Whether the nearest title asks or tells who the youngest victim was. */
    boolean youngest() {
        return !nearest.isEmpty()
                && nearest.get(0).near
                && grammar.read(nearest.get(0).text).says(Fact.Youngest.class);
    }

    /** What the nearest line that says so counts: victims or mentions; null when it does not say. */
    @Nullable
    Unit unit() {
        for (Witness witness : nearest) {
            Reading reading = grammar.read(witness.text);
            List<Unit> units = reading.all(Fact.Counts.class)
                    .map(Fact.Counts::unit)
                    .filter(unit -> unit != Unit.OFFENCES)
                    .distinct()
                    .toList();
            if (units.size() == 1 && witness.near) {
                return units.get(0);
            }
        }
        return null;
    }

    /** Whether the nearest title says that the numbers are percentages. */
    boolean percentages() {
        return !nearest.isEmpty()
                && nearest.get(0).near
                && grammar.read(nearest.get(0).text)
                        .all(Fact.Beside.class)
                        .anyMatch(fact -> fact.axis().equals("percentage"));
    }

    /** How the nearest title says that the table stands to others: {@code revised}, {@code provisional}. */
    @Nullable
    String standing() {
        for (Witness witness : nearest) {
            String standing = witness.near
                    ? grammar.read(witness.text)
                            .one(Fact.Standing.class)
                            .map(Fact.Standing::id)
                            .orElse(null)
                    : null;
            if (standing != null) {
                return standing;
            }
        }
        return null;
    }
}
