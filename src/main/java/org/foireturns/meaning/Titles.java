package org.foireturns.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Observation;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a table say that holds for all its values, the nearest first: its own titles, the texts between
 * it and the table above, those at the top of the sheet, the name of the sheet. An answer to another question says
 * nothing.
 */
final class Titles {
    /** A longer line is a sentence: it may say a period and an offence, and seldom a gender, age or platform. */
    static final int LONGEST_TITLE = 14;

    /** The offence is one against a child of at most these years, so that "victims under 16" leaves nobody out. */
    private static final int LAST_YEAR_OF_A_CHILD = 15;

    /** How a table stands that is no answer any more. */
    static final String WITHDRAWN = "withdrawn";

    private final Grammar grammar;
    private final String sheet;
    private final Sisters sisters;
    private final List<TextsAbove.Witness> nearest;
    private final TitledPeriod period;
    private final TitledSubject subject;
    private final boolean behindYoungest;

    Titles(
            SheetPlan plan,
            Table table,
            String sheet,
            TextsAbove above,
            Sisters sisters,
            Grammar grammar,
            String offence) {
        this.sheet = sheet;
        this.sisters = sisters;
        this.grammar = grammar;
        this.nearest = above.nearest();
        this.period = new TitledPeriod(nearest, grammar);
        this.subject = new TitledSubject(nearest, grammar, offence);
        this.behindYoungest =
                table.range().first().row() == table.range().last().row()
                        && plan.texts().stream().anyMatch(text -> before(text, table) && asksForYoungest(text));
    }

    private static boolean before(Cell text, Table table) {
        Address first = table.range().first();
        return text.address().row() == first.row() && text.address().column() < first.column();
    }

    private boolean asksForYoungest(Cell text) {
        return grammar.read(text.text()).says(Fact.Youngest.class);
    }

    /** Whether the table is one row behind the question for the youngest victim: "Youngest victim | 7 | Female". */
    boolean behindYoungest() {
        return behindYoungest;
    }

    /** The lines over the table, the nearest first. */
    List<TextsAbove.Witness> nearest() {
        return nearest;
    }

    /** The period that they say. */
    TitledPeriod period() {
        return period;
    }

    /** What they say that the table is about. */
    TitledSubject subject() {
        return subject;
    }

    /** A gender, an age or a platform that a near title says and nothing else beside it. */
    @Nullable
    Found narrow(Axis axis) {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (!witness.near()
                    || (axis == Axis.PLATFORM && isKindOfReply(witness))
                    || (reading.tokens() > LONGEST_TITLE && !tellsOfOffences(reading))
                    || !reading.whole()
                    || tellsOfYoungest(reading)
                    || reading.says(Fact.Number.class)
                    || reading.says(Fact.Fewer.class)
                    || tellsOfNone(reading)) {
                continue;
            }
            Axis named = reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null);
            if (named == axis && reading.says(Fact.Whole.class)) {
                return null;
            }
            List<Object> values = reading.facts().stream()
                    .filter(fact -> Axis.of(fact) == axis)
                    .map(Facts::value)
                    .distinct()
                    .toList();
            Axis among = witness.ofSheet() ? sisters.ofSheets() : sisters.ofTitles(sheet);
            boolean span = values.size() == 1 && isSingleAge(values.get(0)) && among != Axis.VICTIM_AGE;
            boolean all = reading.tokens() > LONGEST_TITLE && values.stream().anyMatch(Titles::isAnyChild);
            if (values.size() == 1 && values.get(0) != null && !span && !all) {
                return new Found(values.get(0), witness.place());
            }
            boolean unknown = reading.says(Fact.Unknown.class)
                    && (named == null
                            ? among == axis && reading.facts().stream().noneMatch(Fact::isValue)
                            : named == axis);
            if (unknown) {
                return unknown(axis, witness.place());
            }
        }
        return null;
    }

    /** "Number of offences under section 15A of ... with a female victim, by platform": a title of many words. */
    private static boolean tellsOfOffences(Reading reading) {
        return reading.says(Fact.OfOffence.class)
                || reading.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == Unit.OFFENCES);
    }

    /**
     * "The youngest victim was a girl" tells of one victim and of no number below it, where "Platforms where the
     * youngest victim was under 13" says which offences the platforms below it are of.
     */
    private static boolean tellsOfYoungest(Reading reading) {
        return reading.says(Fact.Youngest.class)
                && reading.all(Fact.Names.class).noneMatch(named -> named.axis() == Axis.PLATFORM);
    }

    /** "There were no victims of 16 and over": a note that names them to say that there is nothing of theirs. */
    private static boolean tellsOfNone(Reading reading) {
        return reading.says(Fact.Nil.class)
                || reading.says(Fact.NotHeld.class)
                || reading.says(Fact.Withheld.class)
                || (reading.says(Fact.Unknown.class) && reading.facts().stream().anyMatch(Fact::isValue));
    }

    /** A lone sheet called "Email" or "Letter" says how the answer came, unless other sheets are named by platforms. */
    private boolean isKindOfReply(TextsAbove.Witness witness) {
        return witness.ofSheet() && sisters.ofSheets() != Axis.PLATFORM;
    }

    /** "Where the victim was under 16" repeats what the offence is, in a title that spells it out. */
    private static boolean isAnyChild(@Nullable Object value) {
        return value instanceof VictimAge age && age.known() && age.from() == 0 && age.to() >= LAST_YEAR_OF_A_CHILD;
    }

    /**
     * Whether a value is one year of age: "5 year" as the name of a sheet is a span of years, unless others are ages.
     */
    private static boolean isSingleAge(@Nullable Object value) {
        return value instanceof VictimAge age && age.known() && age.from() == age.to();
    }

    /**
     * The one axis of victims or platforms that the nearest title names, without a value of it; null when it names
     * none.
     */
    @Nullable
    Axis named() {
        Reading title = nearest.isEmpty() || !nearest.get(0).near()
                ? Reading.NOTHING
                : grammar.read(nearest.get(0).text());
        Axis named = title.tokens() > LONGEST_TITLE
                ? null
                : title.one(Fact.Names.class).map(Fact.Names::axis).orElse(null);
        boolean asked = named == Axis.VICTIM_GENDER || named == Axis.VICTIM_AGE || named == Axis.PLATFORM;
        return asked && title.facts().stream().noneMatch(fact -> Axis.of(fact) == named) ? named : null;
    }

    /** The unknown value of the axis that the nearest title names. */
    @Nullable
    Found unknown(Axis axis) {
        return unknown(axis, nearest.get(0).place());
    }

    private static @Nullable Found unknown(Axis axis, String place) {
        return switch (axis) {
            case VICTIM_GENDER -> new Found(VictimGender.UNKNOWN, place);
            case VICTIM_AGE -> new Found(VictimAge.UNKNOWN, place);
            case PLATFORM -> new Found(Observation.UNKNOWN_PLATFORM, place);
            default -> null;
        };
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
     * What the nearest line that says so counts: victims or mentions; null when it does not say. "Offences and victims
     * are counted separately" says nothing of one number.
     */
    @Nullable
    Unit unit() {
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            List<Unit> units = reading.all(Fact.Counts.class)
                    .map(Fact.Counts::unit)
                    .distinct()
                    .toList();
            if (units.size() == 1 && witness.near()) {
                return units.get(0) == Unit.OFFENCES ? null : units.get(0);
            }
        }
        return null;
    }

    /**
     * How the nearest title, or the line at the top of the sheet, says that the table stands to others:
     * {@code revised}, {@code provisional}; "Q4 is provisional" speaks of that quarter alone, and "question 4 was
     * withdrawn" of what it names.
     */
    @Nullable
    String standing() {
        return nearest.stream()
                .filter(witness -> witness.near() || isAtTop(witness))
                .flatMap(witness -> Stream.ofNullable(TitledStanding.of(grammar.read(witness.text()))))
                .findFirst()
                .orElse(null);
    }

    /** Whether a line stands over all others of its sheet, and is short enough for a title. */
    private boolean isAtTop(TextsAbove.Witness witness) {
        TextsAbove.Witness top = nearest.stream()
                .filter(other -> !other.ofSheet())
                .reduce((first, second) -> second)
                .orElse(null);
        return witness.equals(top) && grammar.read(witness.text()).tokens() <= LONGEST_TITLE;
    }
}
