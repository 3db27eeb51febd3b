package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.figures.Measure;
import org.foireturns.model.Dimension;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link ClaimValue} and {@link ClaimCategory} take. */
class ClaimCellsTest {
    private static final Platforms PLATFORMS =
            new Platforms(List.of(new Platform("instagram", "Instagram", List.of("meta"), List.of())));

    private final Mistakes mistakes = new Mistakes();

    private CsvRow row(String column, String text) {
        return new CsvRow("claims.csv", 2, List.of(column), List.of(text), mistakes);
    }

    private boolean value(String text, Measure measure) {
        ClaimValue.check(row("value", text), measure);
        return mistakes.isEmpty();
    }

    private boolean category(String text, Dimension dimension) {
        new ClaimCategory(PLATFORMS).check(row("category", text), dimension);
        return mistakes.isEmpty();
    }

    @ParameterizedTest(name = "{1} as {0}")
    @CsvSource({
        "COUNT, 1753, true",
        "COUNT, -5, false",
        "COUNT, 12.5, false",
        "COUNT, 26%, false",
        "COUNT, 1234567890123456, false",
        "YOUNGEST_VICTIM, 4, true",
        "FORCES_REPORTING, 45, true",
        "RANK, 1, true",
        "DISTINCT, 9, true",
        "COUNT_OF_KNOWN, 9, true",
        "SHARE_OF_KNOWN, 26%, true",
        "SHARE_OF_KNOWN, 26.5%, true",
        "SHARE_OF_KNOWN, -26%, false",
        "SHARE_OF_KNOWN, 26, false",
        "CHANGE, -26%, true",
        "CHANGE, +26.5%, true",
        "LIKE_FOR_LIKE_CHANGE, 26%, true",
        "LIKE_FOR_LIKE_CHANGE, 26, false",
        "RECORD_HIGH, TRUE, true",
        "RECORD_HIGH, false, true",
        "RECORD_HIGH, yes, false"
    })
    void aValueHasTheFormOfItsMeasure(Measure measure, String text, boolean fits) {
        assertThat(value(text, measure)).isEqualTo(fits);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void whatDoesNotFitIsToldWithAnExampleThatDoes(Measure measure) throws Exception {
        value("nonsense", measure);
        String told = "";
        try {
            mistakes.throwIfAny();
        } catch (ConfigMistakes e) {
            told = e.mistakes().get(0);
        }
        String example = told.substring(told.lastIndexOf(' ') + 1);
        Mistakes none = new Mistakes();
        ClaimValue.check(new CsvRow("claims.csv", 2, List.of("value"), List.of(example), none), measure);
        assertThat(none.isEmpty()).as(told).isTrue();
    }

    @Test
    void aMissingValueIsOneMistake() {
        assertThat(value("", Measure.COUNT)).isFalse();
        assertThat(ClaimValue.of(row("value", "TRUE"))).isEqualTo("true");
        assertThat(ClaimValue.of(row("value", "False"))).isEqualTo("false");
        assertThat(ClaimValue.of(row("value", " 26% "))).isEqualTo("26%");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = ';', textBlock = """
            TOTAL;         all;                true
            TOTAL;         female;             false
            VICTIM_GENDER; all;                true
            VICTIM_GENDER; female|unknown;     true
            VICTIM_GENDER; female|girls;       false
            VICTIM_GENDER; female|;            false
            VICTIM_AGE;    0-11|12|16+;        true
            VICTIM_AGE;    unknown;            true
            VICTIM_AGE;    11-Dec;             false
            VICTIM_AGE;    9-4;                false
            PLATFORM;      snapchat;           true
            PLATFORM;      Snapchat;           false
            PLATFORM;      group:meta|kik;     true
            PLATFORM;      group:google;       false
            """)
    void aCategoryIsOneOfItsDimension(Dimension dimension, String text, boolean fits) {
        assertThat(category(text, dimension)).isEqualTo(fits);
    }

    @Test
    void withoutABookOfPlatformsNoGroupIsWrong() {
        new ClaimCategory(new Platforms(List.of())).check(row("category", "group:google"), Dimension.PLATFORM);
        assertThat(mistakes.isEmpty()).isTrue();
    }
}
