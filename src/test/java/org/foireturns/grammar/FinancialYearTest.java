package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.config.Books;
import org.foireturns.normalise.Shelves;
import org.foireturns.words.Lexicon;
import org.foireturns.words.VocabularyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private static final Lexicon LEXICON = lexicon();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            2024/25,      2024, 3, 0.8
            2024-25,      2024, 3, 0.8
            2024/2025,    2024, 3, 0.8
            2024-5,       2024, 3, 0.8
            2024/5,       2024, 3, 0.8
            2024 to 2025, 2024, 3, 0.8
            2024 & 2025,  2024, 3, 0.8
            24/25,        2024, 3, 1
            24-25,        2024, 3, 1.5
            1999/00,      1999, 3, 0.8
            """)
    void twoNumbersThatFollowOnEachOther(String text, int start, int end, double cost) {
        assertThat(at(text, false)).isEqualTo(new FinancialYear(start, end, cost));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/26",
                "2024",
                "2024-2024",
                "09-10",
                "40-41",
                "24 25",
                "2024 - 5",
                "2024/25/26",
                "24 & 25",
                "24 to 25",
                "2024/6",
                "24/5",
                "girls"
            })
    void anythingElseIsNone(String text) {
        assertThat(at(text, false)).isNull();
    }

    @Test
    void eitherYearMayBeShortenedByASign() {
        assertThat(at("'24/'25", false)).isEqualTo(new FinancialYear(2024, 3, 1));
        assertThat(at("10-11", false)).isEqualTo(new FinancialYear(2010, 3, 1.5));
        assertThat(at("39/40", false)).isEqualTo(new FinancialYear(2039, 3, 1));
    }

    @Test
    void behindANameItMayBeInOneNumberOrWithoutASign() {
        assertThat(at("2425", true)).isEqualTo(new FinancialYear(2024, 1, FinancialYear.NAMED));
        assertThat(at("24 25", true)).isEqualTo(new FinancialYear(2024, 2, FinancialYear.NAMED));
        assertThat(at("24 & 25", true)).isEqualTo(new FinancialYear(2024, 3, FinancialYear.NAMED));
        assertThat(at("09-10", true)).isEqualTo(new FinancialYear(2009, 3, FinancialYear.NAMED));
        assertThat(at("2425", false)).isNull();
        assertThat(at("2426", true)).isNull();
        assertThat(at("2021", true)).isNull();
        assertThat(at("2425/26", true)).isNull();
        assertThat(at("2425/", true)).isNull();
        assertThat(at("0910", true)).isNull();
    }

    @Test
    void aNameMayStandBehindIt() {
        assertThat(behind("24/25 FY")).isEqualTo(new FinancialYear(2024, 4, FinancialYear.NAMED));
        assertThat(behind("24/25 (financial year)")).isEqualTo(new FinancialYear(2024, 7, FinancialYear.NAMED));
        assertThat(behind("24/25 (financial year")).isEqualTo(new FinancialYear(2024, 3, 1));
        assertThat(behind("24/25 FY 26")).isEqualTo(new FinancialYear(2024, 3, 1));
        assertThat(behind("24/25")).isEqualTo(new FinancialYear(2024, 3, 1));
    }

    @Test
    void aNameBeforeItMayEndInASign() {
        assertThat(FinancialYear.pastName(text("FY: 24/25"), 0)).isEqualTo(2);
        assertThat(FinancialYear.pastName(text("year 24/25"), 0)).isEqualTo(1);
        assertThat(FinancialYear.pastName(text("24/25"), 0)).isZero();
    }

    private static @Nullable FinancialYear at(String text, boolean named) {
        return FinancialYear.at(text(text), 0, named);
    }

    private static FinancialYear behind(String text) {
        FinancialYear year = at(text, false);
        assertThat(year).isNotNull();
        return year.pastNameBehind(text(text));
    }

    private static Text text(String text) {
        return new Text(GRAMMAR.tokens(text), LEXICON);
    }

    private static Lexicon lexicon() {
        Books books = Shelves.books();
        return VocabularyFiles.lexicon(books.words().lists(), books.forces(), books.platforms());
    }
}
