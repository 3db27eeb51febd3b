package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
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

    private final Grammar grammar;
    private final String offence;
    private final String sheet;
    private final Sisters sisters;
    private final List<TextsAbove.Witness> nearest;

    Titles(SheetPlan plan, Table table, String sheet, Sisters sisters, Signs signs, Grammar grammar, String offence) {
        this.sheet = sheet;
        this.sisters = sisters;
        this.grammar = grammar;
        this.offence = offence;
        this.nearest = new TextsAbove(plan, table, sheet, sisters, signs, grammar).nearest();
    }

    /** The lines over the table, the nearest first. */
    List<TextsAbove.Witness> nearest() {
        return nearest;
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
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (reading.says(Fact.Youngest.class) || ofSentences != tellsNumber(reading)) {
                continue;
            }
            Period one = onePeriod(reading);
            if (one == null) {
                one = ofWholeSentence(witness.text());
            }
            if (one != null) {
                return new Found(one, witness.place());
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
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (onePeriod(reading) != null) {
                return null;
            }
            Fact.PartOfYear part = reading.one(Fact.PartOfYear.class).orElse(null);
            boolean questions =
                    witness.place().equals("sheet") && witness.text().chars().anyMatch(Character::isDigit);
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
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (!witness.near()
                    || reading.tokens() > LONGEST_TITLE
                    || !reading.whole()
                    || reading.says(Fact.Youngest.class)
                    || reading.says(Fact.Fewer.class)) {
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
            Axis among = witness.place().equals("sheet") ? sisters.ofSheets() : sisters.ofTitles(sheet);
            boolean span = values.size() == 1 && isSingleAge(values.get(0)) && among != Axis.VICTIM_AGE;
            if (values.size() == 1 && values.get(0) != null && !span) {
                return new Found(values.get(0), witness.place());
            }
            boolean unknown = reading.says(Fact.Unknown.class)
                    && (named == null
                            ? among == axis && reading.facts().stream().noneMatch(Fact::isValue)
                            : named == axis);
            if (unknown) {
                return axis == Axis.VICTIM_GENDER
                        ? new Found(org.foireturns.model.VictimGender.UNKNOWN, witness.place())
                        : axis == Axis.VICTIM_AGE
                                ? new Found(org.foireturns.model.VictimAge.UNKNOWN, witness.place())
                                : null;
            }
        }
        return null;
    }

    /**
     * Whether a value is one year of age: "5 year" as the name of a sheet is a span of years, unless others are ages.
     */
    private static boolean isSingleAge(@Nullable Object value) {
        return value instanceof VictimAge age && age.known() && age.from() == age.to();
    }

    /** The force that a line names; null when none or several do. */
    @Nullable
    Found force() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            List<String> forces = reading.all(Fact.OfForce.class)
                    .map(Fact.OfForce::id)
                    .distinct()
                    .toList();
            if (forces.size() == 1 && reading.whole() && reading.tokens() <= LONGEST_TITLE) {
                return new Found(forces.get(0), witness.place());
            }
        }
        return null;
    }

    /**
     * The subject that the nearest lines give the table, when it is another one than was asked; null when it is ours.
     */
    @Nullable
    String otherSubject(Set<String> usedByLabels) {
        boolean onlyOffence = nearest.stream()
                .noneMatch(witness -> grammar.read(witness.text())
                        .all(Fact.OfOffence.class)
                        .anyMatch(fact -> fact.id().equals(offence)));
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (witness.place().equals("sheet") && reading.empty()) {
                continue;
            }
            List<String> offences = reading.all(Fact.OfOffence.class)
                    .map(Fact.OfOffence::id)
                    .distinct()
                    .toList();
            boolean sentence = reading.tokens() > LONGEST_TITLE * 2;
            if (offences.contains(offence)) {
                return witness.near() && !sentence ? besideIn(reading, usedByLabels) : null;
            }
            if (!offences.isEmpty() && (witness.near() || onlyOffence)) {
                return "another offence";
            }
            String beside = witness.near() && !sentence ? besideIn(firstSentence(witness.text()), usedByLabels) : null;
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

    /** Whether the nearest title asks or tells who the youngest victim was, whatever else it says. */
    boolean mentionsYoungest() {
        return !nearest.isEmpty()
                && nearest.get(0).near()
                && grammar.read(nearest.get(0).text()).says(Fact.Youngest.class);
    }

    /** Whether the nearest title asks for, or tells, the number of the offences asked about. */
    boolean asksForOffences() {
        Reading title = nearest.stream()
                .filter(witness -> witness.near() && !witness.place().equals("sheet"))
                .findFirst()
                .map(witness -> grammar.read(witness.text()))
                .orElse(Reading.NOTHING);
        return title.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == Unit.OFFENCES)
                && !title.says(Fact.Youngest.class)
                && title.facts().stream().noneMatch(fact -> fact instanceof Fact.Beside)
                && title.all(Fact.OfOffence.class).allMatch(fact -> fact.id().equals(offence));
    }

    /** What the nearest line that says so counts: victims or mentions; null when it does not say. */
    @Nullable
    Unit unit() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            List<Unit> units = reading.all(Fact.Counts.class)
                    .map(Fact.Counts::unit)
                    .filter(unit -> unit != Unit.OFFENCES)
                    .distinct()
                    .toList();
            if (units.size() == 1 && witness.near()) {
                return units.get(0);
            }
        }
        return null;
    }

    /** Whether the nearest title says that the table tells of the youngest victim, and of nothing else. */
    boolean youngest() {
        Reading title = nearest.stream()
                .filter(TextsAbove.Witness::near)
                .findFirst()
                .map(witness -> grammar.read(witness.text()))
                .orElse(Reading.NOTHING);
        return title.whole()
                && title.says(Fact.Youngest.class)
                && title.facts().stream()
                        .noneMatch(fact -> fact instanceof Fact.Counts
                                || fact instanceof Fact.OfPlatform
                                || fact instanceof Fact.OfGender
                                || fact instanceof Fact.OfAge);
    }

    /** Whether a line over the table, or the name of its sheet, names the offence asked. */
    boolean namesOffence() {
        return nearest.stream()
                .flatMap(witness -> grammar.read(witness.text()).all(Fact.OfOffence.class))
                .anyMatch(fact -> fact.id().equals(offence));
    }

    /** Whether the nearest title has words that nobody knows, so that the table may be about something else. */
    boolean strange() {
        return nearest.stream()
                .filter(witness -> witness.near() && !witness.place().equals("sheet"))
                .findFirst()
                .map(witness -> grammar.read(witness.text()))
                .filter(title -> title.tokens() <= LONGEST_TITLE && !title.whole())
                .isPresent();
    }

    /** Whether the nearest title says that the numbers are percentages. */
    boolean percentages() {
        return !nearest.isEmpty()
                && nearest.get(0).near()
                && grammar.read(nearest.get(0).text())
                        .all(Fact.Beside.class)
                        .anyMatch(fact -> fact.axis().equals("percentage"));
    }

    /**
     * How the nearest title says that the table stands to others: {@code revised}, {@code provisional}; "Q4 is
     * provisional" speaks of that quarter alone.
     */
    @Nullable
    String standing() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            boolean ofPart = reading.says(Fact.QNumber.class) || reading.says(Fact.PartOfYear.class);
            String standing = witness.near() && !ofPart
                    ? reading.one(Fact.Standing.class).map(Fact.Standing::id).orElse(null)
                    : null;
            if (standing != null) {
                return standing;
            }
        }
        return null;
    }
}
