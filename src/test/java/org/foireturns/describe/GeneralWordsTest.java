package org.foireturns.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralWordsTest {
    @ParameterizedTest
    @CsvSource({
        "total, total bare",
        "grand total, total bare",
        "totals 3), total bare",
        "yhteensä:, bare",
        "all, total bare",
        "total households, total",
        "households total, total",
        "household subtotals, total",
        "subtotal households,",
        "totally, ",
        "allotments,"
    })
    void tellsTotals(String text, String said) {
        String total = Read.WORDS.isTotal(text) ? "total" : "";
        String bare = Read.WORDS.isBareTotal(text) ? "bare" : "";
        assertThat((total + " " + bare).strip()).isEqualTo(said == null ? "" : said);
    }

    @ParameterizedTest
    @CsvSource({
        "year, true",
        "fiscal year, true",
        "age (years), true",
        "no., true",
        "region, false",
        "blue year, false",
        "year of birth, false"
    })
    void tellsHeadsOfRowNumbers(String text, boolean names) {
        assertThat(Read.WORDS.namesRows(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"n/a, true", "(na), true", "no data, true", "(no data), false", "data not reported, true", "none, false"
    })
    void tellsWordsInThePlaceOfANumber(String text, boolean missing) {
        assertThat(Read.WORDS.saysMissing(text)).isEqualTo(missing);
    }

    @Test
    void ofAListThatIsNotThereNoTextIsOne() {
        GeneralWords none = new GeneralWords(Map.of("total", List.of("total")));
        assertThat(none.saysMissing("n/a") || none.namesRows("year") || none.isBareTotal(""))
                .isFalse();
        assertThat(none.isTotal("total")).isTrue();
    }
}
