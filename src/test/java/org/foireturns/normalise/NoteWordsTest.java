package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say by the phrases of the project's own book, each beside one that does not say it. */
class NoteWordsTest {
    private static final NoteWords WORDS = Shelves.normaliser().notes();

    private static final Map<String, BiPredicate<NoteWords, String>> SAYS = Map.ofEntries(
            Map.entry("together", NoteWords::saysTogether),
            Map.entry("in one", NoteWords::saysInOne),
            Map.entry("apart", NoteWords::saysApart),
            Map.entry("inseparable", NoteWords::saysInseparable),
            Map.entry("held", NoteWords::saysHeld),
            Map.entry("figures are", NoteWords::saysFiguresAre),
            Map.entry("headings wrong", NoteWords::saysHeadingsWrong),
            Map.entry("unsure", NoteWords::saysUnsure),
            Map.entry("begins unsure", NoteWords::beginsUnsure),
            Map.entry("other bands", NoteWords::saysOtherBands),
            Map.entry("this table", NoteWords::saysThisTable),
            Map.entry("not used", NoteWords::saysNotToBeUsed),
            Map.entry("of figures", NoteWords::speaksOfFigures),
            Map.entry("no offence", NoteWords::saysNoSuchOffence),
            Map.entry("equivalent", NoteWords::saysEquivalent),
            Map.entry("only", NoteWords::saysOnly),
            Map.entry("part of year", NoteWords::saysPartOfYear),
            Map.entry("may be part", NoteWords::mayTellPartOfYear),
            Map.entry("by the way", NoteWords::tellsTimesByTheWay),
            Map.entry("alarms", NoteWords::alarms),
            Map.entry("parts", NoteWords::namesPartsOfYear),
            Map.entry("days out", NoteWords::saysDaysLeftOut),
            Map.entry("courtesy", NoteWords::isCourtesy),
            Map.entry("of notes", NoteWords::isOfNotes),
            Map.entry("rounded", NoteWords::saysRounded));

    private static final Map<String, Function<NoteWords, String>> EXPRESSIONS = Map.ofEntries(
            Map.entry("holds", NoteWords::holds),
            Map.entry("held in", NoteWords::heldIn),
            Map.entry("figures are", NoteWords::figuresAre));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "together | The figures include attempts | The figures include attempts, and exclude threats",
                "in one | Kik and Yubo are combined | Kik and Yubo are combined without Snapchat",
                "apart | without attempts | with attempts",
                "inseparable | The two offences cannot be separated | They cannot be separated by age",
                "held | This covers attempts | This covers crimes, and excludes attempts",
                "figures are | are those of the | of the",
                "headings wrong | The headings were swapped | The headings were bold",
                "unsure | This is a misprint | This is a print",
                "begins unsure | Erratum: it is 14 | It is 14, erratum",
                "other bands | These are really 10 to 14 | These are really 10 to 14, as requested",
                "this table | The counts in this table | The counts in that list",
                "not used | This went out in error | The answer went out in error",
                "of figures | The data are live | The weather was fine",
                "held | The figures include section 15 | The figures do not include section 15",
                "together | Both are combined | Both, excluding section 15",
                "no offence | Section 15A does not extend to Scotland | Section 15A does not extend to Scotland; the equivalent is shown",
                "no offence | There is no such offence | There is no such offence, Article 22A instead",
                "equivalent | Figures are for the equivalent | Figures are for the offence",
                "only | April only | April too",
                "part of year | The data stops at January | The data is of January",
                "may be part | January is missing | January is there",
                "may be part | April only | April too",
                "may be part | It ends with January | It was January",
                "by the way | The busiest month was May | The first month was May",
                "alarms | Excludes attempts | Holds attempts",
                "alarms | Excludes attempts | Your request excludes attempts",
                "parts | Ten months are counted | Ten offences are counted",
                "days out | April is not in this table | April is in this table",
                "courtesy | thanks | Snapchat",
                "of notes | figures | Snapchat",
                "rounded | Numbers have been rounded | Numbers have been counted"
            })
    void aSentenceSaysIt(String what, String says, String not) {
        assertThat(Objects.requireNonNull(SAYS.get(what)).test(WORDS, says))
                .as(says)
                .isTrue();
        assertThat(Objects.requireNonNull(SAYS.get(what)).test(WORDS, not))
                .as(not)
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"holds | includes", "held in | counted under", "figures are | relate to"})
    void anExpressionFitsItsWords(String what, String words) {
        Pattern expression = Pattern.compile(
                "(?i)(?:" + Objects.requireNonNull(EXPRESSIONS.get(what)).apply(WORDS) + ")");
        assertThat(expression.matcher(words).matches()).isTrue();
        assertThat(expression.matcher("zebra").find()).isFalse();
        assertThat(expression.matcher("").matches()).isFalse();
    }

    @Test
    void aPlatformMayBeAPartOfAnother() {
        assertThat(WORDS.isPart("facebook-messenger", "facebook")).isTrue();
        assertThat(WORDS.isPart("facebook", "facebook-messenger")).isFalse();
    }
}
