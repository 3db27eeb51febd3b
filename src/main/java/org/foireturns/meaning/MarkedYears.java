package org.foireturns.meaning;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * The years of notes behind marks. Such a note speaks of the numbers with its mark, and says nothing of the year of all
 * others: "(b) 1 of these victims was also a victim in 2023/24". Where the year of a number with the mark is only that
 * of its file, or where the note says of what year its figure is, "† Figure is for 2023/24", it is asked about.
 */
final class MarkedYears {
    /** So many words may stand before the year: "for", "for the". */
    private static final int FEW = 2;

    /**
     * What a note says.
     *
     * @param years that it names
     * @param own the year of which it says that its figure is; null when it says so of none
     */
    private record Told(
            NotesByMark.Marked note,
            List<Period> years,
            @Nullable Period own) {}

    private final NotesByMark marks;
    private final List<Told> told;

    MarkedYears(Map<String, SheetPlan> plans, Grammar grammar, NoteWords words) {
        Pattern are = grammar.pattern("(?iu)(?<![\\p{L}])(?:" + words.figuresAre() + ")(?=\\s)");
        this.marks = new NotesByMark(plans.values(), grammar);
        this.told = marks.in(plans).stream()
                .map(note -> new Told(note, years(note.note(), grammar), own(note.note(), are, grammar)))
                .toList();
    }

    private static List<Period> years(Cell note, Grammar grammar) {
        return grammar.read(note.text())
                .all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .filter(period -> period.nearlyLastsAYear())
                .distinct()
                .toList();
    }

    /** "Figure is for 2023/24": the year right behind the words that join it to the figure. */
    private static @Nullable Period own(Cell note, Pattern are, Grammar grammar) {
        Matcher joined = are.matcher(note.text());
        while (joined.find()) {
            Fact first = grammar.read(note.text().substring(joined.end())).phrases().stream()
                    .filter(phrase -> !(phrase.fact() instanceof Fact.Filler))
                    .findFirst()
                    .filter(phrase -> phrase.first() <= FEW)
                    .map(Phrase::fact)
                    .orElse(null);
            if (first instanceof Fact.OfPeriod told && told.period().nearlyLastsAYear()) {
                return told.period();
            }
        }
        return null;
    }

    /** The words of a file without those of such notes. */
    Stream<String> without(Stream<String> texts) {
        return texts.filter(text -> !marks.isNote(text));
    }

    /** Why a number is no answer for its year; null when no note with its mark names another. */
    @Nullable
    String doubt(Meant value, String sheet) {
        Period period = value.period();
        if (period == null) {
            return null;
        }
        boolean ofFile = "file".equals(value.witnesses().get(Axis.PERIOD));
        return told.stream()
                .filter(each -> each.note().sheet().equals(sheet)
                        && marks.govern(each.note().mark(), value))
                .flatMap(each -> (ofFile ? each.years().stream() : Stream.ofNullable(each.own()))
                        .filter(year -> !year.equals(period))
                        .map(year -> "the note at " + each.note().note().address() + " speaks of " + year.words()))
                .findFirst()
                .orElse(null);
    }
}
