package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Notes outside of the tables of a return that change what its numbers say: that they hold another offence too, that
 * the offence asked about is none there, that they are rounded. A note speaks of its sheet, and of all sheets where its
 * own has no table.
 */
final class Caveats {
    private static final int YEAR = 365;

    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;
    /** A title stands no further over its table. */
    private static final int NEAR = 2;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|[\\n\\r]+");

    private final Grammar grammar;
    private final Normaliser words;
    private final String offence;
    private final List<Caveat> found = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> years = new ArrayList<>();

    /**
     * A note that the numbers are of a part of the year.
     *
     * @param sheet that it speaks of; null when it speaks of all
     */
    private record Part(@Nullable String sheet, String where, Period period) {}

    /**
     * A note that changes numbers.
     *
     * @param sheet that it speaks of; null when it speaks of all
     * @param doubt what is unclear by it; null when the numbers are rounded and no more
     */
    private record Caveat(
            @Nullable String sheet, String where, @Nullable String doubt) {
        boolean speaksOf(String other) {
            return sheet == null || sheet.equals(other);
        }
    }

    Caveats(Map<String, SheetPlan> plans, Grammar grammar, Normaliser words, String offence) {
        this.grammar = grammar;
        this.words = words;
        this.offence = offence;
        plans.forEach((sheet, plan) -> plan.texts().stream()
                .filter(Cell::isText)
                .forEach(text -> look(text, plan, sheet)));
    }

    private void look(Cell note, SheetPlan plan, String stands) {
        String speaksOf = plan.tables().isEmpty() ? null : stands;
        boolean title = isTitle(note, plan);
        for (String sentence : SENTENCES.split(note.text(), -1)) {
            Reading reading = grammar.read(sentence);
            Period year = Titles.onePeriod(reading);
            if (year != null && !title && year.days() >= YEAR && words.saysOnly(sentence)) {
                years.add(new Part(stands, note.address().toString(), year));
            }
            if (reading.tokens() < SHORTEST) {
                continue;
            }
            String where = (speaksOf == null ? stands + "!" : "") + note.address();
            Period part = partOfYear(reading);
            if (part != null && !title && words.saysOnly(sentence)) {
                parts.add(new Part(speaksOf, where, part));
            }
            if (words.saysRounded(sentence)) {
                found.add(new Caveat(speaksOf, where, null));
            } else if (several(reading) && words.saysTogether(sentence)) {
                found.add(new Caveat(
                        speaksOf, where, "the note at " + where + " says that another offence is in it too"));
            } else if (ours(reading) && words.saysNoSuchOffence(sentence)) {
                found.add(new Caveat(speaksOf, where, "the note at " + where + " says that this is no offence there"));
            }
        }
    }

    /** Whether a text between two tables stands right over the second: it is the title of that one alone. */
    private static boolean isTitle(Cell text, SheetPlan plan) {
        int row = text.address().row();
        boolean above =
                plan.tables().stream().anyMatch(table -> table.range().last().row() < row);
        return above
                && plan.tables().stream().anyMatch(table -> {
                    int first = table.range().first().row();
                    return row < first && first - row <= NEAR;
                });
    }

    /** The one period of a sentence, where it is shorter than a year. */
    private static @Nullable Period partOfYear(Reading reading) {
        List<Period> periods = reading.all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .distinct()
                .toList();
        return periods.size() == 1 && periods.get(0).days() < YEAR ? periods.get(0) : null;
    }

    /** Why a number of a period is no answer for it: a note says that a part of it is counted alone; or null. */
    @Nullable
    String onlyPartOf(@Nullable Period period, String sheet) {
        return parts.stream()
                .filter(part -> part.sheet == null || part.sheet.equals(sheet))
                .filter(part -> period != null && period.contains(part.period) && !period.equals(part.period))
                .map(part -> "the note at " + part.where + " says that only " + part.period.words() + " is in it")
                .findFirst()
                .orElse(null);
    }

    /** The one year that a note of a sheet says its numbers are of, "2024/25 only"; null when none does. */
    Titles.@Nullable Found onlyYear(String sheet) {
        List<Part> told =
                years.stream().filter(year -> sheet.equals(year.sheet)).toList();
        return told.stream().map(Part::period).distinct().count() == 1
                ? new Titles.Found(told.get(0).period, told.get(0).where)
                : null;
    }

    private boolean ours(Reading reading) {
        return reading.all(Fact.OfOffence.class).anyMatch(fact -> fact.id().equals(offence));
    }

    private boolean several(Reading reading) {
        return ours(reading)
                && reading.all(Fact.OfOffence.class).anyMatch(fact -> !fact.id().equals(offence));
    }

    /** Why no number of a sheet can be taken for an answer; null when no note says so. */
    @Nullable
    String doubt(String sheet) {
        return found.stream()
                .filter(caveat -> caveat.speaksOf(sheet) && caveat.doubt != null)
                .map(Caveat::doubt)
                .findFirst()
                .orElse(null);
    }

    /** Whether a note changes what the numbers of a sheet say. */
    boolean speakOf(String sheet) {
        return found.stream().anyMatch(caveat -> caveat.speaksOf(sheet));
    }

    /** Where it says that the numbers of a sheet are rounded; null when no note says so. */
    @Nullable
    String rounded(String sheet) {
        return found.stream()
                .filter(caveat -> caveat.speaksOf(sheet) && caveat.doubt == null)
                .map(Caveat::where)
                .findFirst()
                .orElse(null);
    }
}
