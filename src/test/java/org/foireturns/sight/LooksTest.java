package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.GridText;
import org.foireturns.grammar.Grammars;
import org.foireturns.sight.Looks.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell looks like on its own. */
class LooksTest {
    private static Looks looks(String drawing) {
        return new Looks(new Sheet(GridText.grid(drawing), Grammars.ofConfig()), Grammars.ofConfig());
    }

    @ParameterizedTest
    @CsvSource({
        "12, NUMBER",
        "'1,204', NUMBER",
        "96 (a), NUMBER",
        "18*, NUMBER",
        "11\u00b3, NUMBER",
        "12.5%, NUMBER",
        "*, SIGN",
        "-, SIGN",
        "[c], SIGN",
        "fewer than 5, SIGN",
        "withheld, SIGN",
        "nil, SIGN",
        "n/a, SIGN",
        "1-4, EITHER",
        "12-15, EITHER",
        "<5, EITHER",
        "<20, EITHER",
        "<12, LABEL",
        "16+, LABEL",
        "x, EITHER",
        "F, LABEL",
        "Female, LABEL",
        "Snapchat, LABEL",
        "96 (z), LABEL"
    })
    void aTextLooksLikeANumberASignOrALabel(String text, Look look) {
        assertThat(looks("| " + text + " |").at(0, 0)).isEqualTo(look);
    }

    @Test
    void aDayIsALabelAndABlankLooksLikeOne() {
        Looks looks = looks("| 2024-04-01 | 7 |");
        assertThat(looks.at(0, 0)).isEqualTo(Look.LABEL);
        assertThat(looks.at(0, 1)).isEqualTo(Look.NUMBER);
        assertThat(looks.at(9, 9)).isEqualTo(Look.LABEL);
        assertThat(looks.counts(0, 1)).isTrue();
        assertThat(looks.counts(0, 0)).isFalse();
    }

    @Test
    void aBandThatStandsTwiceBeforeNumbersIsALabelOfBoth() {
        Looks twice = looks("| 12-15 | 7 | 12-15 | 9 |");
        assertThat(twice.at(0, 0)).isEqualTo(Look.LABEL);
        assertThat(twice.at(0, 2)).isEqualTo(Look.LABEL);
        assertThat(looks("| 12-15 | 7 | 16-17 | 9 |").at(0, 0)).isEqualTo(Look.EITHER);
        assertThat(looks("| 1-4 | 7 | 1-4 | 9 |").at(0, 0)).isEqualTo(Look.EITHER);
        assertThat(looks("| 12-15 | 7 |\n| 12-15 | 9 |").at(0, 0)).isEqualTo(Look.EITHER);
    }

    @ParameterizedTest
    @CsvSource({"2000, true", "2040, true", "1999, false", "2041, false", "-1, false"})
    void aYearIsOfThisCentury(int number, boolean year) {
        assertThat(Looks.year(number)).isEqualTo(year);
    }

    @Test
    void aNumberHasUpToFourDigits() {
        assertThat(Looks.number(GridText.grid("| 2024 |").cells().get(0))).isEqualTo(2024);
        assertThat(Looks.number(GridText.grid("| 20241 |").cells().get(0))).isEqualTo(-1);
        assertThat(Looks.number(GridText.grid("| x |").cells().get(0))).isEqualTo(-1);
        assertThat(Looks.number(null)).isEqualTo(-1);
    }

    @Test
    void noneIsANumberBesideALabelAndAPlatformBeforeANumber() {
        Looks looks = looks("""
                | 12-15 | 10   |
                | 16+   | None |
                | None  | 4    |
                """);
        assertThat(looks.at(1, 1)).isEqualTo(Look.SIGN);
        assertThat(looks.at(2, 0)).isEqualTo(Look.LABEL);
    }

    @Test
    void aSignAmongLabelsThatComeAgainIsOneOfThem() {
        String list = """
                | Year    | Person  | Measure | Count |
                | 2023/24 | n/a     | Total   | 30    |
                | 2023/24 | Victim  | Female  | 20    |
                | 2023/24 | Victim  | Male    | 10    |
                | 2023/24 | n/a     | Kik     | *     |
                """;
        assertThat(looks(list).at(1, 1)).isEqualTo(Look.LABEL);
        assertThat(looks(list).at(4, 1)).as("no number behind it").isEqualTo(Look.SIGN);
        assertThat(looks(list).at(4, 3)).isEqualTo(Look.SIGN);
        assertThat(looks(list.replace("| Victim  | Male ", "| Suspect | Male ")).at(1, 1))
                .isEqualTo(Look.SIGN);
        assertThat(looks(list.replace("| 2023/24 | n/a     | Kik ", "| 2023/24 | 4       | Kik "))
                        .at(1, 1))
                .isEqualTo(Look.SIGN);
    }
}
