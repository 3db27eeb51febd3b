package org.foireturns.pipeline;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.LoneYears;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.ReadingChosen;
import org.foireturns.model.finding.YearUnclear;

/** What the lone years of a return are, where the officer said so: "2024" is a calendar year, or one of two others. */
final class DecidedYears {
    private static final String CODE = Finding.code(YearUnclear.class);

    private final List<ReadingChoice> choices;
    private final List<FindingLine> asked = new ArrayList<>();
    private final List<ReadingChoice> chosen = new ArrayList<>();

    /** @param choices those about the return */
    DecidedYears(List<ReadingChoice> choices) {
        this.choices = choices.stream()
                .filter(choice -> ReadingChoice.YEARS.contains(choice.becomes()))
                .toList();
    }

    /** Whether anything is said of lone years, so that a return has to be looked at for them first. */
    boolean any() {
        return !choices.isEmpty();
    }

    /** Takes what is asked of a return as it was read; true when its lone years were said to be something else. */
    boolean areSaid(List<BlockOutcome> read) {
        read.forEach(block -> block.findings().stream()
                .filter(line -> line.code().equals(CODE))
                .forEach(asked::add));
        String seen = ReadingChoice.ofYears(
                asked.stream().map(line -> line.place().text()).toList());
        choices.stream().filter(choice -> choice.expects().equals(seen)).forEach(chosen::add);
        if (chosen.stream().map(ReadingChoice::becomes).distinct().count() != 1) {
            chosen.clear();
        }
        return !chosen.isEmpty();
    }

    /** The grammar by which a lone year is what was said; empty where nothing was. */
    Optional<Grammar> grammar(Grammar plain) {
        return chosen.stream().findFirst().map(choice -> {
            boolean calendar = choice.becomes().equals(ReadingChoice.CALENDAR);
            MonthDay last = calendar ? MonthDay.of(Month.DECEMBER, 31) : MonthDay.of(Month.MARCH, 31);
            return LoneYears.decided(last, choice.becomes().equals(ReadingChoice.FROM_APRIL), plain);
        });
    }

    /** What was chosen, to be told: by each decision that says so. */
    List<Finding> told(Place file) {
        return chosen.stream()
                .<Finding>map(choice -> new ReadingChosen(
                        file.at(asked.get(0).place()),
                        words(choice.becomes()),
                        asked.size() == 1 ? "1 cell" : asked.size() + " cells",
                        choice.decision()))
                .toList();
    }

    private static String words(String becomes) {
        return switch (becomes) {
            case ReadingChoice.FROM_APRIL -> "the year from April of it";
            case ReadingChoice.TO_MARCH -> "the year to March of it";
            default -> "the calendar year";
        };
    }
}
