package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsTextsAsACarefulPersonWould(ReadTexts.Row row) {
        assertThat(ReadTexts.said(GRAMMAR.readings(row.text()))).isEqualTo(row.said());
    }

    static List<ReadTexts.Row> readsTextsAsACarefulPersonWould() {
        return ReadTexts.rows();
    }

    @Test
    void wordsThatMayEndYearsStandInEachTextThatSaysWhenYearsEnd() {
        List<String> ending = Stream.concat(
                        ReadTexts.rows().stream().map(ReadTexts.Row::text),
                        Stream.of(
                                "Year ended",
                                "FYE",
                                "12 months to 31 March",
                                "\"2024\" = 1 April 2023 to 31 March 2024"))
                .filter(text -> GRAMMAR.read(text).says(Fact.YearsEnd.class))
                .toList();
        assertThat(ending).hasSizeGreaterThan(3).allMatch(GRAMMAR::mayEndYears);
        assertThat(GRAMMAR.mayEndYears("KP/000123/24")).isFalse();
        assertThat(GRAMMAR.mayEndYears("Year")).isFalse();
    }

    @Test
    void keepsWhatItCannotExplain() {
        Reading reading = GRAMMAR.read("Female zebras aged 12-15");
        assertThat(reading.residue()).containsExactly("zebras");
        assertThat(reading.whole()).isFalse();
    }

    @Test
    void readsCodesOfStatisticalExportsAndTheLetterAloneAsNone() {
        assertThat(GRAMMAR.read("_T").facts()).containsExactly(new Fact.Whole());
        assertThat(GRAMMAR.read("_O").facts()).containsExactly(new Fact.Other());
        assertThat(GRAMMAR.read("T").whole()).isFalse();
        assertThat(GRAMMAR.read("victim_age").facts()).containsExactly(new Fact.Names(Axis.VICTIM_AGE));
    }

    @Test
    void saysThatALongTextWasNotReadToItsEnd() {
        assertThat(GRAMMAR.read("female ".repeat(500)).residue()).containsExactly("\u2026");
    }

    @Test
    void readsAWordThatIsASlipAndSaysSo() {
        Reading reading = GRAMMAR.read("Telegramm");
        assertThat(reading.one(Fact.OfPlatform.class)).contains(new Fact.OfPlatform("telegram"));
        assertThat(reading.one(Fact.Misspelt.class)).contains(new Fact.Misspelt("Telegramm"));
    }

    @Test
    void readsAYearAloneAsTheOneThatEndsWhenTheReturnSays() {
        Period year = Period.financialYear(2023);
        Grammar told = LoneYears.toldBy(
                Stream.of("Offences by platform, Sussex, year ending 31 March", "Published in 2025"), GRAMMAR);
        assertThat(told.read(" 2024").one(Fact.OfPeriod.class)).contains(new Fact.OfPeriod(year));
        assertThat(told.read("Published in 2024").says(Fact.OfPeriod.class)).isFalse();
        assertThat(LoneYears.toldBy(Stream.of("FYE", "2024"), GRAMMAR)
                        .read("2024")
                        .one(Fact.OfPeriod.class))
                .contains(new Fact.OfPeriod(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Years begin on 1 April of the year shown. Crimes can be in more than one row.",
                "Year is the financial year by its first calendar year, i.e. 2024 is 1 April 2024 to 31 March 2025",
                "2024 = 2024/25",
                "(so \"2024\" means 1 April 2024 - 31 March 2025)",
                "2024 refers to the financial year 2024-25 and so on",
                "FY start"
            })
    void readsAYearAloneAsTheOneThatBeginsWhenTheReturnSays(String text) {
        Grammar told = LoneYears.toldBy(Stream.of(text, "2023"), GRAMMAR);
        assertThat(told.read("2023").one(Fact.OfPeriod.class)).contains(new Fact.OfPeriod(Period.financialYear(2023)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Year 2025 is the year ending 31 March 2025",
                "2025 = 2024/25",
                "2025: 1 April 2024 to 31 March 2025",
                "2025 means the 12 months to March 2025"
            })
    void readsAYearAloneAsTheOneThatEndsWhenAnEquationSays(String text) {
        Grammar told = LoneYears.toldBy(Stream.of(text, "2023"), GRAMMAR);
        assertThat(told.read("2023").one(Fact.OfPeriod.class)).contains(new Fact.OfPeriod(Period.financialYear(2022)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our years run from 1 July to 30 June", "2024/25 means 1 July 2024 to 30 June 2025"})
    void readsAYearOverTwoByTheDayOnWhichATextSaysThatYearsBegin(String text) {
        Grammar told = LoneYears.toldBy(Stream.of(text), GRAMMAR);
        assertThat(told.read("2023/24").one(Fact.OfPeriod.class).orElseThrow().period())
                .satisfies(period -> {
                    assertThat(period.start()).isEqualTo("2023-07-01");
                    assertThat(period.end()).isEqualTo("2024-06-30");
                });
        assertThat(told.read("2023/26").one(Fact.OfPeriod.class))
                .isEqualTo(GRAMMAR.read("2023/26").one(Fact.OfPeriod.class));
        assertThat(LoneYears.toldBy(Stream.of("Our years run from 1 April to 31 March"), GRAMMAR)
                        .read("2023/24")
                        .one(Fact.OfPeriod.class))
                .contains(new Fact.OfPeriod(Period.financialYear(2023)));
    }

    @Test
    void aPeriodBehindAYearIsNotItsMeaning() {
        assertThat(LoneYears.toldBy(
                        Stream.of("Published 2025. 2024/25 only", "2024 and 2024/25", "2024 2024/25"), GRAMMAR))
                .isSameAs(GRAMMAR);
    }

    @Test
    void readsAMonthAsTheEndOfAYearWhereTheReturnNamesNoOther() {
        Grammar told = LoneYears.toldBy(Stream.of("12 months to", "March 2024", "March 2025"), GRAMMAR);
        assertThat(told.read("March 2025").one(Fact.OfPeriod.class))
                .contains(new Fact.OfPeriod(Period.financialYear(2024)));
        assertThat(LoneYears.toldBy(Stream.of("12 months to", "March 2024", "April 2024"), GRAMMAR))
                .isSameAs(GRAMMAR);
        assertThat(LoneYears.toldBy(Stream.of("Month", "March 2024", "March 2025"), GRAMMAR))
                .isSameAs(GRAMMAR);
    }

    @Test
    void leavesAYearAloneOpenWhereTheReturnSaysNothingOrTwoThings() {
        assertThat(LoneYears.toldBy(Stream.of("Year ending 31 March 2024", "2024"), GRAMMAR))
                .isSameAs(GRAMMAR);
        assertThat(LoneYears.toldBy(Stream.of("Years to 5 April", "year ending 31 March", "year ending June"), GRAMMAR))
                .isSameAs(GRAMMAR);
    }

    @Test
    void givesThePhrasesOfATermAsAPattern() {
        String means = GRAMMAR.anyOf(new Term(NoteTerm.MEANS, "plainly"), new Term(NoteTerm.MEANS, "code"));
        assertThat("ZQ = x").containsPattern(means);
        assertThat("ZQ stands for x").containsPattern(means);
        assertThat("ZQ demeans x").doesNotContainPattern(means);
        assertThat("ZQ = x").doesNotContainPattern(GRAMMAR.anyOf(new Term(NoteTerm.MEANS, "nothing of the kind")));
    }

    @Test
    void whatIsWrittenForItselfIsReadAsItIsMeant() {
        Reading unknown = GRAMMAR.read(GRAMMAR.written("unknown-gender"));
        assertThat(unknown.whole()).isTrue();
        assertThat(unknown.says(Fact.Unknown.class)).isTrue();
        assertThat(unknown.one(Fact.Names.class).map(Fact.Names::axis)).contains(Axis.VICTIM_GENDER);
        Reading card = GRAMMAR.read(GRAMMAR.written("number-of-card") + " 3");
        assertThat(card.facts()).noneMatch(fact -> fact.isValue());
        assertThat(Lexicon.required().get("values"))
                .allMatch(key ->
                        !GRAMMAR.written(key.substring("written ".length())).isEmpty());
    }
}
